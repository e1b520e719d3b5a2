package quizhall.game.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.Question;
import quizhall.game.room.Question.OptionPicture;
import quizhall.game.room.Room;
import quizhall.game.room.Round;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Sealed;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.Withheld;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.room.question.WordsResponse;
import quizhall.game.wire.Asked;
import quizhall.game.wire.ChoiceMessages.AskedChoice;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.ChoiceMessages.OptionPictureView;
import quizhall.game.wire.ChoiceMessages.RevealedChoice;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.NumberMessages.TypedNumber;
import quizhall.game.wire.OpenMessages.AskedOpen;
import quizhall.game.wire.OpenMessages.CardView;
import quizhall.game.wire.OpenMessages.RevealedOpen;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.OrderMessages.ArrangedItems;
import quizhall.game.wire.OrderMessages.AskedOrder;
import quizhall.game.wire.OrderMessages.RevealedOrder;
import quizhall.game.wire.PinMessages.AskedPin;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.Revealed;
import quizhall.game.wire.SaidList;
import quizhall.game.wire.ScaleMessages.AskedScale;
import quizhall.game.wire.ScaleMessages.ChosenSteps;
import quizhall.game.wire.ScaleMessages.RatingView;
import quizhall.game.wire.ScaleMessages.RevealedScale;
import quizhall.game.wire.SlideMessages.AskedSlide;
import quizhall.game.wire.TextMessages.AskedText;
import quizhall.game.wire.TextMessages.CountedText;
import quizhall.game.wire.TextMessages.RevealedText;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.AskedWords;
import quizhall.game.wire.WordCloudMessages.RevealedWords;
import quizhall.game.wire.WordCloudMessages.SaidWords;
import quizhall.game.words.Moderation;

/** The parts of a question that differ from kind to kind. */
final class QuestionViews {
  /** What a host can look through. */
  private static final int MOST_LISTED = 500;

  private QuestionViews() {}

  /** What is asked, without its key. */
  static Asked asked(Question question) {
    return switch (question.task()) {
      case Choice choice ->
          new AskedChoice(
              choice.kind().word(),
              choice.options(),
              several(choice),
              partial(choice),
              question
                  .optionPictures()
                  .map(pictures -> pictures.stream().map(QuestionViews::picture).toList()));
      case TextTask text -> new AskedText(text.kind().word(), TextTask.LONGEST);
      case NumberTask number -> NumberViews.asked(number);
      case OrderTask order -> new AskedOrder(order.kind().word(), order.items());
      case MatchTask match -> MatchViews.asked(match);
      case PinTask pin -> new AskedPin(pin.kind().word());
      case WordCloudTask cloud ->
          new AskedWords(cloud.kind().word(), cloud.words(), WordCloudTask.LONGEST);
      case OpenTask open ->
          new AskedOpen(open.kind().word(), OpenTask.LONGEST, open.hidden(), open.hasThumbs());
      case ScaleTask scale ->
          new AskedScale(
              scale.kind().word(), scale.steps(), scale.low(), scale.high(), scale.statements());
      case SlideTask slide -> new AskedSlide(slide.kind().word(), slide.body());
    };
  }

  /** Players know it of the other kinds. */
  private static Optional<Boolean> several(Choice choice) {
    return choice instanceof Poll(_, boolean several) && several
        ? Optional.of(true)
        : Optional.empty();
  }

  private static Optional<Boolean> partial(Choice choice) {
    return choice instanceof Multiple(_, _, boolean allOrNothing) && allOrNothing
        ? Optional.of(false)
        : Optional.empty();
  }

  private static OptionPictureView picture(OptionPicture picture) {
    return new OptionPictureView(picture.option(), picture.image(), picture.alt(), picture.alone());
  }

  /** The key, and what all responses come to. */
  static Revealed revealed(Room room, Round round) {
    Collection<Response> responses = round.responses();
    return switch (room.question(round.question()).task()) {
      case Choice choice ->
          new RevealedChoice(
              choice.kind().word(),
              choice.correct().stream().sorted().toList(),
              choice.tally(responses).counts());
      case TextTask text -> {
        Tally.Spellings tally = text.tally(responses);
        yield new RevealedText(
            text.kind().word(),
            text.accepted(),
            Optional.of(text.added()).filter(added -> !added.isEmpty()),
            counted(tally.right()),
            tally.wrong());
      }
      case NumberTask number -> NumberViews.revealed(number, responses);
      case OrderTask order -> {
        Tally.Orders tally = order.tally(responses);
        yield new RevealedOrder(order.kind().word(), order.key(), tally.right(), tally.inPlace());
      }
      case MatchTask match -> MatchViews.revealed(match, responses);
      case PinTask pin -> PinViews.revealed(pin, responses);
      case WordCloudTask cloud -> {
        Tally.Words tally = Moderation.in(room).cloud(cloud, round);
        yield new RevealedWords(
            cloud.kind().word(),
            tally.words().stream().map(each -> new CountedText(each.text(), each.count())).toList(),
            tally.more(),
            tally.hidden());
      }
      case OpenTask open -> {
        Tally.Cards tally = Moderation.in(room).cards(open, round);
        yield new RevealedOpen(
            open.kind().word(),
            tally.cards().stream()
                .map(
                    each ->
                        new CardView(
                            each.text(), each.count(), Optional.of(true).filter(_ -> each.thumb())))
                .toList(),
            tally.more(),
            tally.hidden());
      }
      case ScaleTask scale ->
          new RevealedScale(
              scale.kind().word(),
              scale.tally(responses).each().stream()
                  .map(
                      rating ->
                          new RatingView(
                              rating.counts(),
                              rating.mean().map(NumberTask::plain),
                              rating.spread().map(NumberTask::plain)))
                  .toList());
      case SlideTask _ -> throw new IllegalStateException("a slide has nothing to reveal");
    };
  }

  /** What a host may accept; nothing where nothing is typed. */
  static Optional<TextTask.Unaccepted> unaccepted(Room room, Round round) {
    return room.question(round.question()).task() instanceof TextTask text
        ? Optional.of(Moderation.in(room).unaccepted(text, round))
        : Optional.empty();
  }

  static List<CountedText> counted(List<Tally.Spellings.Counted> spellings) {
    return spellings.stream().map(each -> new CountedText(each.text(), each.count())).toList();
  }

  /** Whether what was said so far is shown while a question is still open. */
  static boolean isToldWhileOpen(Task task) {
    return task instanceof Gathering;
  }

  /** What is hidden first. */
  static SaidList said(Room room, Gathering task, Round round) {
    Moderation moderation = Moderation.in(room);
    List<SaidList.Entry> all =
        task.heard(round.responses()).stream()
            .map(
                heard ->
                    new SaidList.Entry(
                        heard.text(), heard.count(), moderation.isShown(task, round, heard.said())))
            .sorted(Comparator.comparing(SaidList.Entry::shown))
            .toList();
    return new SaidList(
        round.question(),
        all.stream().limit(MOST_LISTED).toList(),
        Math.max(0, all.size() - MOST_LISTED));
  }

  static quizhall.game.wire.Response response(Kind kind, Response response) {
    return switch (response) {
      case Chosen(var options) -> new ChosenOptions(kind.word(), options);
      case TextResponse(var text) -> new TypedText(kind.word(), text);
      case NumberResponse(var typed) -> new TypedNumber(kind.word(), typed);
      case OrderResponse(var items) -> new ArrangedItems(kind.word(), items);
      case MatchResponse match -> MatchViews.response(kind, match);
      case PinResponse pin -> PinViews.response(kind, pin);
      case WordsResponse(var words) -> new SaidWords(kind.word(), words);
      case OpenResponse(var text) -> new WrittenText(kind.word(), text);
      case ScaleResponse(var values) -> new ChosenSteps(kind.word(), values);
      case Sealed _, Withheld _ -> throw new IllegalStateException("not to be told");
    };
  }

  static Response response(quizhall.game.wire.Response said) {
    return switch (said) {
      case ChosenOptions(_, var options) -> new Chosen(options);
      case TypedText(_, var text) -> new TextResponse(text);
      case TypedNumber(_, var value) -> new NumberResponse(value);
      case ArrangedItems(_, var items) -> new OrderResponse(items);
      case JoinedPairs joined -> MatchViews.response(joined);
      case PlacedPin(_, var x, var y) -> new PinResponse(x, y);
      case SaidWords(_, var words) -> new WordsResponse(words);
      case WrittenText(_, var text) -> new OpenResponse(text);
      case ChosenSteps(_, var values) -> new ScaleResponse(values);
    };
  }

  /** Chosen options once more, for clients that know no other responses. */
  static Optional<List<Integer>> options(Response response) {
    return response instanceof Chosen(var options) ? Optional.of(options) : Optional.empty();
  }
}
