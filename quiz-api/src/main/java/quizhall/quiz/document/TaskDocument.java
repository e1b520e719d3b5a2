package quizhall.quiz.document;

import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;

/** The parts of one type: all of them, as they are kept, or those without the key. */
sealed interface TaskDocument
    permits SingleDocument,
        MultipleDocument,
        TrueFalseDocument,
        PollDocument,
        TextDocument,
        NumberDocument,
        OrderDocument,
        MatchDocument,
        WordCloudDocument,
        OpenDocument,
        PinDocument,
        ScaleDocument,
        SlideDocument {

  /** Back from the stored form. It is not checked again: limits may have been others. */
  Task task();

  static TaskDocument withKey(Task task) {
    return switch (task) {
      case SingleTask single -> SingleDocument.withKey(single);
      case MultipleTask multiple -> MultipleDocument.withKey(multiple);
      case TrueFalseTask trueFalse -> TrueFalseDocument.withKey(trueFalse);
      case PollTask poll -> PollDocument.of(poll);
      case TextTask text -> TextDocument.withKey(text);
      case NumberTask number -> NumberDocument.withKey(number);
      case OrderTask order -> OrderDocument.withKey(order);
      case MatchTask match -> MatchDocument.withKey(match);
      case WordCloudTask wordCloud -> WordCloudDocument.of(wordCloud);
      case OpenTask open -> OpenDocument.of(open);
      case PinTask pin -> PinDocument.withKey(pin);
      case ScaleTask scale -> ScaleDocument.of(scale);
      case SlideTask slide -> SlideDocument.of(slide);
    };
  }

  /**
   * What anybody may see.
   *
   * @param id for what must be in some order that is always the same
   */
  static TaskDocument withoutKey(QuestionId id, Task task) {
    return switch (task) {
      case SingleTask single -> SingleDocument.withoutKey(single);
      case MultipleTask multiple -> MultipleDocument.withoutKey(multiple);
      case TrueFalseTask trueFalse -> TrueFalseDocument.withoutKey(trueFalse);
      case PollTask poll -> PollDocument.of(poll);
      case TextTask text -> TextDocument.withoutKey(text);
      case NumberTask number -> NumberDocument.withoutKey(number);
      case OrderTask order -> OrderDocument.withoutKey(id, order);
      case MatchTask match -> MatchDocument.withoutKey(id, match);
      case WordCloudTask wordCloud -> WordCloudDocument.of(wordCloud);
      case OpenTask open -> OpenDocument.of(open);
      case PinTask _ -> PinDocument.withoutKey();
      case ScaleTask scale -> ScaleDocument.of(scale);
      case SlideTask slide -> SlideDocument.of(slide);
    };
  }

  static Class<? extends TaskDocument> of(QuestionType type) {
    return switch (type) {
      case SINGLE -> SingleDocument.class;
      case MULTIPLE -> MultipleDocument.class;
      case TRUE_FALSE -> TrueFalseDocument.class;
      case POLL -> PollDocument.class;
      case TEXT -> TextDocument.class;
      case NUMBER -> NumberDocument.class;
      case ORDER -> OrderDocument.class;
      case MATCH -> MatchDocument.class;
      case WORD_CLOUD -> WordCloudDocument.class;
      case OPEN -> OpenDocument.class;
      case PIN -> PinDocument.class;
      case SCALE -> ScaleDocument.class;
      case SLIDE -> SlideDocument.class;
    };
  }
}
