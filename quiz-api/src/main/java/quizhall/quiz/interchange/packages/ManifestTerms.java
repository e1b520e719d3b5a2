package quizhall.quiz.interchange.packages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.SaidTerms;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.XmlFile;
import quizhall.quiz.interchange.markup.XmlTree;

/**
 * Licence and source of a package, as its manifest has them by LOM (IEEE 1484.12.3): the rights in
 * words, and what it is based on. Canvas writes the rights as well.
 */
final class ManifestTerms {

  static final String MANIFEST = "imsmanifest.xml";

  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
  private static final String BASED_ON = "isbasedon";

  private ManifestTerms() {}

  static Terms.Draft of(PackageFiles files) {
    return files.bytes(MANIFEST).map(ManifestTerms::of).orElse(Terms.Draft.NONE);
  }

  private static Terms.Draft of(byte[] manifest) {
    SaidTerms said = new SaidTerms();
    try {
      // That of its parts says nothing of the whole.
      QtiTree.children(XmlTree.read(manifest).root(), "metadata")
          .forEach(metadata -> read(metadata, said));
    } catch (UnreadableFile _) {
      // Its questions are told to be unreadable where they are.
    }
    return said.draft();
  }

  private static void read(Element metadata, SaidTerms said) {
    first(metadata, "rights")
        .flatMap(rights -> first(rights, "description"))
        .ifPresent(words -> said.licence(words(words)));
    for (Element relation : QtiTree.all(metadata, "relation")) {
      boolean isSource =
          first(relation, "kind")
              .map(kind -> QtiTree.value(kind).toLowerCase(java.util.Locale.ROOT))
              .filter(kind -> kind.endsWith(BASED_ON))
              .isPresent();
      if (isSource) {
        first(relation, "description").ifPresent(words -> said.source(words(words)));
        first(relation, "entry").ifPresent(entry -> said.source(words(entry)));
      }
    }
  }

  private static Optional<Element> first(Element in, String name) {
    return QtiTree.all(in, name).stream().findFirst();
  }

  /** In one language, where it is said in several. */
  private static String words(Element element) {
    List<Element> languages = element.children();
    return QtiTree.value(languages.isEmpty() ? element : languages.getFirst());
  }

  static void write(Terms terms, XmlFile xml) throws IOException {
    if (terms.equals(Terms.NONE)) {
      return;
    }
    xml.begin("lom", "xmlns", LOM);
    if (terms.licence() != Licence.UNSTATED) {
      xml.begin("rights");
      xml.begin("copyrightAndOtherRestrictions").text("source", "LOMv1.0");
      xml.text("value", isFree(terms.licence()) ? "no" : "yes").end();
      xml.begin("description").text("string", terms.licence().code()).end();
      xml.end();
    }
    if (terms.source().isPresent() || terms.sourceUrl().isPresent()) {
      xml.begin("relation");
      xml.begin("kind").text("source", "LOMv1.0").text("value", BASED_ON).end();
      xml.begin("resource");
      if (terms.sourceUrl().isPresent()) {
        xml.begin("identifier").text("catalog", "URI").text("entry", terms.sourceUrl().get());
        xml.end();
      }
      if (terms.source().isPresent()) {
        xml.begin("description").text("string", terms.source().get()).end();
      }
      xml.end().end();
    }
    xml.end();
  }

  private static boolean isFree(Licence licence) {
    return licence == Licence.CC0 || licence == Licence.PUBLIC_DOMAIN;
  }
}
