package quizhall.quiz.assistant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.FileFormats.Part;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;

/**
 * A model makes up sources as well as questions: one stays only where the author's words have it.
 */
final class Sources {

  private final Commission commission;
  private final String material;

  private Sources(Commission commission) {
    this.commission = commission;
    this.material = comparable(commission.material());
  }

  static Found checked(Commission commission, Found found) {
    Sources sources = new Sources(commission);
    return new Found(found.parts().stream().map(sources::checked).toList(), found.refused());
  }

  private Part checked(Part part) {
    ReadFile file = part.content();
    return new Part(
        part.number(),
        part.file(),
        part.format(),
        new ReadFile(
            file.quizzes().stream().map(this::checked).toList(), file.refused(), file.media()));
  }

  private ReadQuiz checked(ReadQuiz quiz) {
    return new ReadQuiz(
        quiz.title(),
        quiz.description(),
        Optional.of(commission.language()),
        List.of(),
        Optional.empty(),
        quiz.questions().stream().map(this::checked).toList(),
        quiz.notices());
  }

  private ReadQuestion checked(ReadQuestion question) {
    List<Notice> notices = new ArrayList<>(question.notices());
    Optional<String> given = question.draft().prompt().source();
    Optional<String> kept = given.filter(this::isInMaterial);
    if (given.isPresent() && kept.isEmpty() && commission.hasMaterial()) {
      notices.add(
          new Notice(question.place(), "Its source does not stand in your text: it was left out."));
    }
    if (kept.isEmpty()) {
      notices.add(new Notice(question.place(), "It has no source: check it yourself."));
    }
    return new ReadQuestion(question.place(), withSource(question.draft(), kept), notices);
  }

  private static QuestionDraft withSource(QuestionDraft draft, Optional<String> source) {
    Prompt.Draft prompt = draft.prompt();
    return new QuestionDraft(
        new Prompt.Draft(
            prompt.id(),
            prompt.text(),
            Optional.empty(),
            prompt.timeLimitSeconds(),
            prompt.points(),
            prompt.readingSeconds(),
            prompt.hint(),
            prompt.explanation(),
            source,
            prompt.notes(),
            Optional.empty()),
        draft.task(),
        draft.names());
  }

  private boolean isInMaterial(String source) {
    String quoted = comparable(source);
    return !quoted.isEmpty() && material.contains(quoted);
  }

  /** Letters and digits alone: quotation marks and line breaks are not kept letter by letter. */
  private static String comparable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
