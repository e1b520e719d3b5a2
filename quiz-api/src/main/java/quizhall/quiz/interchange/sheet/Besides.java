package quizhall.quiz.interchange.sheet;

import quizhall.quiz.interchange.Drafting;

/**
 * Columns that no template of the tool has, and that people and programs add to it all the same.
 *
 * @param image an address of a picture
 * @param explanation shown after the question
 */
record Besides(int image, int explanation) {

  static Besides of(Columns columns) {
    return new Besides(
        columns.starting("image", "picture"), columns.starting("explanation", "feedback"));
  }

  /** What a row has in them. */
  void of(Row row, Drafting draft) {
    Cells.pictureElsewhere(draft, row.cell(image));
    draft.explanation(row.cell(explanation));
  }
}
