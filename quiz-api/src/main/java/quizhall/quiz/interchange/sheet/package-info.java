/** Spreadsheets, as CSV and XLSX, and the templates that other tools have for them. */
package quizhall.quiz.interchange.sheet;
