package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What Moodle's elements hold: texts in four formats, each in an element of its own. */
final class MoodleTexts {

  private static final Set<String> YES = Set.of("true", "1", "yes");
  private static final String FILES = "@@PLUGINFILE@@/";

  private MoodleTexts() {}

  /** What the question is tagged with. */
  static List<Element> tags(Element question) {
    List<Element> texts = new ArrayList<>();
    for (Element tags : XmlTree.children(question, "tags")) {
      for (Element tag : XmlTree.children(tags, "tag")) {
        texts.addAll(XmlTree.children(tag, "text"));
      }
    }
    return texts;
  }

  static String text(Element parent, String name) {
    return XmlTree.child(parent, name).map(MoodleTexts::text).orElse("");
  }

  /** In a text element, or without one as old versions write it. */
  static String text(Element holder) {
    Element text = XmlTree.child(holder, "text").orElse(holder);
    return text.childNodeSize() == 1 && text.childNode(0) instanceof TextNode whole
        ? whole.getWholeText()
        : text.wholeText();
  }

  static RichText rich(Element parent, String name, Texts texts) {
    return XmlTree.child(parent, name).map(holder -> rich(holder, texts)).orElse(RichText.NONE);
  }

  static RichText rich(Element holder, Texts texts) {
    return rich(text(holder), holder.attr("format"), texts);
  }

  static RichText rich(String text, String format, Texts texts) {
    return switch (format) {
      case "html" -> texts.html(text);
      case "markdown" -> texts.markdown(text);
      case "plain_text" -> texts.plain(text);
      default -> texts.loose(text);
    };
  }

  /** What a text says without any formatting, where it is to be compared. */
  static String bare(Element holder) {
    return text(holder).strip();
  }

  static boolean isTrue(Element parent, String name) {
    return YES.contains(text(parent, name).strip().toLowerCase(java.util.Locale.ROOT));
  }

  static Optional<BigDecimal> decimal(Element parent, String name) {
    return Numerals.of(text(parent, name));
  }

  /** Files stand in the elements whose texts use them, by folder and name. */
  static Attachments.Source files(Element question) {
    return new Files(question);
  }

  /** Looked for when a text uses one, as few do. */
  private static final class Files implements Attachments.Source {
    private final Element question;
    private final Map<String, Element> placed = new HashMap<>();
    private final Map<String, Element> named = new HashMap<>();

    /** Elements are the same only as themselves. */
    private final Map<Element, Optional<byte[]>> decoded = new HashMap<>();

    private boolean isLookedThrough;

    Files(Element question) {
      this.question = question;
    }

    @Override
    public Optional<byte[]> bytes(String address) {
      if (!address.startsWith(FILES)) {
        return Optional.empty();
      }
      lookThrough();
      String path = "/" + Attachments.decoded(Attachments.path(address.substring(FILES.length())));
      Element file =
          placed.getOrDefault(path, named.get(path.substring(path.lastIndexOf('/') + 1)));
      return file == null
          ? Optional.empty()
          : decoded.computeIfAbsent(file, found -> Attachments.base64(found.wholeText()));
    }

    private void lookThrough() {
      if (isLookedThrough) {
        return;
      }
      isLookedThrough = true;
      for (Element file : XmlTree.all(question, List.of("file"))) {
        String folder = file.hasAttr("path") ? file.attr("path") : "/";
        placed.putIfAbsent(folder + file.attr("name"), file);
        named.put(file.attr("name"), file);
      }
    }
  }
}
