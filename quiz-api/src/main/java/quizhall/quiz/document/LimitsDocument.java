package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import quizhall.quiz.content.FileLimits;
import quizhall.quiz.content.QuizLimits;

/** What whoever writes a quiz may know before it is refused. */
public record LimitsDocument(@JsonUnwrapped QuizLimits quiz, FileLimits files) {}
