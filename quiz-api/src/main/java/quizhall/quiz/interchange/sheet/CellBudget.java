package quizhall.quiz.interchange.sheet;

import quizhall.quiz.interchange.ImportBudget;

/**
 * What one file has of cells, the empty ones between others among them, and of characters: a text
 * that cells share counts in each of them.
 */
final class CellBudget {

  private final ImportBudget ofImport;
  private long cells;
  private long characters;

  CellBudget(ImportBudget ofImport) {
    this.ofImport = ofImport;
  }

  void take(Row row) {
    cells += row.cells().size();
    for (String cell : row.cells()) {
      characters += cell.length();
    }
    ofImport.checkCells(row.place(), cells, characters);
  }

  /** Once the file is read as a table, which any text can be looked at as. */
  void keep() {
    ofImport.takeCells(cells, characters);
  }
}
