package quizhall.quiz.interchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.TaskDraft;
import quizhall.quiz.content.TrueFalseTask;

/** Puts other addresses of pictures and sounds in the place of those that a draft has. */
public final class MediaAddresses {

  /** Empty for an address takes the picture or the sound out, with its words. */
  private final Function<String, Optional<String>> change;

  private final Function<String, Optional<String>> soundChange;

  private MediaAddresses(
      Function<String, Optional<String>> change, Function<String, Optional<String>> soundChange) {
    this.change = change;
    this.soundChange = soundChange;
  }

  public static QuestionDraft changed(
      QuestionDraft draft, Function<String, Optional<String>> change) {
    return changed(draft, change, change);
  }

  /** Where it matters what stands there. */
  public static QuestionDraft changed(
      QuestionDraft draft,
      Function<String, Optional<String>> pictures,
      Function<String, Optional<String>> sounds) {
    MediaAddresses addresses = new MediaAddresses(pictures, sounds);
    return new QuestionDraft(
        addresses.prompt(draft.prompt()), draft.task().map(addresses::task), draft.names());
  }

  public static Optional<Picture.Draft> changed(
      Picture.Draft picture, Function<String, Optional<String>> change) {
    return picture.image().isEmpty()
        ? Optional.of(picture)
        : picture
            .image()
            .flatMap(change)
            .map(address -> new Picture.Draft(Optional.of(address), picture.alt()));
  }

  private Prompt.Draft prompt(Prompt.Draft prompt) {
    if (prompt.media().isEmpty()) {
      return prompt;
    }
    return new Prompt.Draft(
        prompt.id(),
        prompt.text(),
        prompt.format(),
        prompt.timeLimitSeconds(),
        prompt.points(),
        prompt.readingSeconds(),
        prompt.hint(),
        prompt.explanation(),
        prompt.source(),
        prompt.notes(),
        prompt.media().flatMap(this::media));
  }

  private Optional<Media.Draft> media(Media.Draft media) {
    Optional<String> image = media.image().flatMap(change);
    Optional<String> sound = media.sound().flatMap(soundChange);
    boolean imageGone = media.image().isPresent() && image.isEmpty();
    boolean soundGone = media.sound().isPresent() && sound.isEmpty();
    Media.Draft changed =
        new Media.Draft(
            image,
            imageGone ? Optional.empty() : media.alt(),
            sound,
            soundGone ? Optional.empty() : media.transcript());
    boolean nothing =
        changed.image().isEmpty()
            && changed.alt().isEmpty()
            && changed.sound().isEmpty()
            && changed.transcript().isEmpty();
    return nothing && (imageGone || soundGone) ? Optional.empty() : Optional.of(changed);
  }

  /** Of the kinds whose options may be pictures. */
  private TaskDraft task(TaskDraft task) {
    return switch (task) {
      case SingleTask.Draft(var options) -> new SingleTask.Draft(options.map(this::options));
      case MultipleTask.Draft(var options, var partial) ->
          new MultipleTask.Draft(options.map(this::options), partial);
      case TrueFalseTask.Draft(var options) -> new TrueFalseTask.Draft(options.map(this::options));
      case PollTask.Draft(var options, var several, var anonymous) ->
          new PollTask.Draft(options.map(this::options), several, anonymous);
      default -> task;
    };
  }

  /** May hold nulls, as whatever was sent may. */
  private List<Choice.Draft> options(List<Choice.Draft> options) {
    for (Choice.Draft any : options) {
      if (any != null && any.image().isPresent()) {
        return options.stream().map(option -> option == null ? null : option(option)).toList();
      }
    }
    return options;
  }

  private Choice.Draft option(Choice.Draft option) {
    Optional<String> image = option.image().flatMap(change);
    boolean gone = option.image().isPresent() && image.isEmpty();
    return new Choice.Draft(
        option.text(), option.correct(), image, gone ? Optional.empty() : option.alt());
  }
}
