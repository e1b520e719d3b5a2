package quizhall.quiz.content;

/**
 * How large a quiz and its parts may be. Lengths count Unicode code points. Who writes a quiz is
 * told all of them, by these names.
 */
public record QuizLimits(
    int titleLength,
    int descriptionLength,
    int tags,
    int tagLength,
    int questions,
    int questionLength,
    int questionLines,
    int options,
    int optionLength,
    int optionLines,
    int acceptedSpellings,
    int pairs,
    int regions,
    int statements,
    int labelLength,
    int unitLength,
    int bodyLength,
    int hintLength,
    int explanationLength,
    int sourceLength,
    int sourceUrlLength,
    int notesLength,
    int imageLength,
    int altLength,
    int transcriptLength,
    int transcriptLines,
    int points,
    int shortestTimeLimitSeconds,
    int longestTimeLimitSeconds,
    int longestReadingSeconds) {}
