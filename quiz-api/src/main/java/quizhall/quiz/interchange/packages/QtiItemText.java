package quizhall.quiz.interchange.packages;

import java.io.IOException;
import java.util.function.UnaryOperator;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.interchange.markup.OurMarkdown;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.Titles;
import quizhall.quiz.interchange.markup.XmlFile;

/** One question as an item of QTI 3.0. */
final class QtiItemText {

  static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

  /** By which all parts of an item mean the answer. */
  static final String RESPONSE = "RESPONSE";

  /** Shown after every answer, right or wrong. */
  private static final String EXPLANATION = "explanation_general";

  private final String id;
  private final Question question;
  private final Prompt prompt;
  private final String language;
  private final PictureSize size;
  private final UnaryOperator<String> files;
  private final XmlFile xml;

  /**
   * @param size of the picture, if a pin is put on it
   * @param files makes of an address the name of a file beside the item
   */
  QtiItemText(
      String id,
      Question question,
      String language,
      PictureSize size,
      UnaryOperator<String> files,
      XmlFile xml) {
    this.id = id;
    this.question = question;
    this.prompt = question.prompt();
    this.language = language;
    this.size = size;
    this.files = files;
    this.xml = xml;
  }

  void write() throws IOException {
    xml.begin(
        "qti-assessment-item",
        "xmlns",
        NAMESPACE,
        "identifier",
        id,
        "title",
        Titles.of(question),
        "adaptive",
        "false",
        "time-dependent",
        "false",
        "xml:lang",
        language);
    QtiKeyText key = new QtiKeyText(question, size, xml);
    key.declaration();
    outcomes(key.isGraded());
    xml.begin("qti-item-body");
    new QtiBodyText(question, size, files, xml).write();
    xml.end();
    key.processing();
    feedback();
    xml.end();
  }

  private void outcomes(boolean isGraded) throws IOException {
    if (isGraded) {
      xml.begin(
              "qti-outcome-declaration",
              "identifier",
              "SCORE",
              "cardinality",
              "single",
              "base-type",
              "float",
              "normal-maximum",
              "1")
          .end();
    }
    if (prompt.explanation().isPresent()) {
      xml.begin(
              "qti-outcome-declaration",
              "identifier",
              "FEEDBACK",
              "cardinality",
              "single",
              "base-type",
              "identifier")
          .begin("qti-default-value")
          .text("qti-value", EXPLANATION)
          .end()
          .end();
    }
  }

  private void feedback() throws IOException {
    if (prompt.explanation().isPresent()) {
      xml.begin(
          "qti-modal-feedback",
          "outcome-identifier",
          "FEEDBACK",
          "identifier",
          EXPLANATION,
          "show-hide",
          "show");
      xml.markup(
          "qti-content-body", OurMarkdown.explanation(prompt.format(), prompt.explanation().get()));
      xml.end();
    }
  }
}
