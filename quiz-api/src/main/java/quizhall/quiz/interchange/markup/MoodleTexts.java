package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What Moodle's elements hold: texts in four formats, each in an element of its own. */
final class MoodleTexts {

  private static final Set<String> YES = Set.of("true", "1", "yes");
  private static final String FILES = "@@PLUGINFILE@@/";

  private MoodleTexts() {}

  /** The first child of this name. */
  static Optional<Element> child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  static String text(Element parent, String name) {
    return child(parent, name).map(MoodleTexts::text).orElse("");
  }

  /** In a text element, or without one as old versions write it. */
  static String text(Element holder) {
    return child(holder, "text").orElse(holder).wholeText();
  }

  static RichText rich(Element parent, String name, Texts texts) {
    return child(parent, name).map(holder -> rich(holder, texts)).orElse(RichText.NONE);
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
    Map<String, Element> placed = new HashMap<>();
    Map<String, Element> named = new HashMap<>();
    for (Element file : question.getElementsByTag("file")) {
      String folder = file.hasAttr("path") ? file.attr("path") : "/";
      placed.putIfAbsent(folder + file.attr("name"), file);
      named.put(file.attr("name"), file);
    }
    IdentityHashMap<Element, Optional<byte[]>> decoded = new IdentityHashMap<>();
    return address -> {
      if (!address.startsWith(FILES)) {
        return Optional.empty();
      }
      String path = "/" + Attachments.decoded(Attachments.path(address.substring(FILES.length())));
      Element file =
          placed.getOrDefault(path, named.get(path.substring(path.lastIndexOf('/') + 1)));
      return file == null
          ? Optional.empty()
          : decoded.computeIfAbsent(file, found -> Attachments.base64(found.wholeText()));
    };
  }
}
