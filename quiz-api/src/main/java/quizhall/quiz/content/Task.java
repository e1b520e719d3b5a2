package quizhall.quiz.content;

/**
 * What a question of one type asks for, with its key. A new type is a record here with its rules
 * and its {@link TaskDraft}, a line of {@link QuestionType}, and a document.
 */
public sealed interface Task
    permits SingleTask,
        MultipleTask,
        TrueFalseTask,
        PollTask,
        TextTask,
        NumberTask,
        OrderTask,
        MatchTask,
        WordCloudTask,
        OpenTask,
        PinTask,
        ScaleTask,
        SlideTask {

  QuestionType type();

  /** Whether an answer is right or wrong; then explanation and source may give it away. */
  boolean hasKey();
}
