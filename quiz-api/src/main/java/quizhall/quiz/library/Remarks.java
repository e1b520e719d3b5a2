package quizhall.quiz.library;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.document.ImportDocument.Remark;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.Preview.PreviewQuiz;

/** Notices as people get them. */
final class Remarks {

  private Remarks() {}

  static List<Remark> of(PreviewQuiz quiz) {
    return quiz.notices().stream().map(about -> remark(about.notice(), about.question())).toList();
  }

  static List<Remark> of(List<Notice> notices) {
    return notices.stream().map(notice -> remark(notice, Optional.empty())).toList();
  }

  private static Remark remark(Notice notice, Optional<Integer> question) {
    return new Remark(notice.place(), notice.message(), question);
  }
}
