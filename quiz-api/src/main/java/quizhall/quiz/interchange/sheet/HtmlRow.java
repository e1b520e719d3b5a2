package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/**
 * A row of a tool whose texts are HTML.
 *
 * @param row with texts as we keep them
 * @param isMarkdown whether any of them is formatted, so that all are Markdown
 * @param changes what was left out of the question itself
 */
record HtmlRow(Row row, boolean isMarkdown, List<String> changes) {

  HtmlRow {
    changes = List.copyOf(changes);
  }

  static HtmlRow of(Row row, int text, Collection<Integer> answers) throws UnreadableRow {
    try {
      RichText stem = Texts.BODY.loose(row.cell(text));
      List<RichText> others =
          answers.stream().map(answer -> Texts.LINE.loose(row.cell(answer))).toList();
      boolean isMarkdown = stem.isFormatted() || others.stream().anyMatch(RichText::isFormatted);
      List<String> cells = new ArrayList<>(row.cells());
      set(cells, text, stem.in(isMarkdown));
      int i = 0;
      for (int answer : answers) {
        set(cells, answer, others.get(i++).in(isMarkdown));
      }
      return new HtmlRow(
          new Row(row.place(), cells, row.unread(), row.numbers()), isMarkdown, stem.changes());
    } catch (Unplayable tooLong) {
      throw new UnreadableRow(Sentences.of(tooLong.getMessage()));
    }
  }

  private static void set(List<String> cells, int column, String text) {
    if (column < cells.size()) {
      cells.set(column, text);
    }
  }

  void tell(Drafting draft) {
    if (isMarkdown) {
      draft.markdown();
    }
    changes.forEach(change -> draft.notice("In the question, %s.".formatted(change)));
  }
}
