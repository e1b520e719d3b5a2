package quizhall.quiz.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quizhall.core.database.Transaction;
import quizhall.core.problem.FieldError;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.document.MediaPlaces;
import quizhall.quiz.document.MediaPlaces.MediaPlace;
import quizhall.quiz.media.Medium;
import quizhall.quiz.store.MediaUseStore;

/**
 * The uploads of one quiz: they have to be its owner's, or of whoever writes it, or what it had
 * before. They are kept as long as it has them. Lives as long as its transaction.
 */
final class QuizMedia {

  private final MediaUseStore uses;
  private final Quiz quiz;
  private final MediaPlaces places;
  private final Map<String, Medium> known;
  private final Set<String> before;

  /**
   * @param writer whose uploads may come into it as well as its owner's
   * @param before addresses that may stay although they are elsewhere: what the quiz had
   */
  QuizMedia(Transaction transaction, Quiz quiz, OwnerId writer, Set<String> before) {
    this.before = before;
    this.uses = new MediaUseStore(transaction);
    this.quiz = quiz;
    this.places = MediaPlaces.of(quiz);
    Set<String> addresses = places.addresses();
    this.known =
        addresses.stream().anyMatch(QuizMedia::isUpload)
            ? uses.lockFor(quiz.id(), people(writer), addresses).stream()
                .collect(Collectors.toMap(Medium::url, Function.identity()))
            : Map.of();
  }

  private Set<OwnerId> people(OwnerId writer) {
    return quiz.isOwnedBy(writer) ? Set.of(writer) : Set.of(quiz.owner().id(), writer);
  }

  /** Of a quiz that was kept already. */
  static Set<String> addressesOf(Quiz quiz) {
    return MediaPlaces.of(quiz).addresses();
  }

  private static boolean isUpload(String address) {
    return address.startsWith(Medium.PATH);
  }

  /** Not on this host; others were taken before files could be uploaded. */
  private static boolean isElsewhere(String address) {
    return !address.startsWith("/");
  }

  /** What may not stand where it stands. */
  List<FieldError> faults() {
    List<FieldError> faults = new ArrayList<>();
    for (MediaPlace place : places.all()) {
      Medium medium = known.get(place.address());
      if (medium == null && isUpload(place.address())) {
        faults.add(new FieldError(place.field(), "is none of your uploads"));
      } else if (isElsewhere(place.address()) && !before.contains(place.address())) {
        faults.add(
            new FieldError(
                place.field(), "is on another site, which may be away: upload the file instead"));
      } else if (medium != null && medium.isPicture() != place.isForPicture()) {
        faults.add(
            new FieldError(
                place.field(), place.isForPicture() ? "must be a picture" : "must be a sound"));
      }
    }
    return faults;
  }

  /** A room gets the quiz as it is: results of the game will show what it has. */
  void notePlay(Instant now) {
    if (!known.isEmpty()) {
      uses.notePlay(known.values().stream().map(Medium::id).toList(), now);
    }
  }

  /** Once the quiz itself is written. */
  void keep(Instant now) {
    uses.replace(quiz.id(), known.values().stream().map(Medium::id).toList(), now);
  }
}
