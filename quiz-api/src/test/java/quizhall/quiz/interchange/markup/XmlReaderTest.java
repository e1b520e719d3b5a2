package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.UnreadableFile;

class XmlReaderTest {

  @Test
  void control_characters_are_blanks_wherever_they_stand() {
    String text = "a\u0001b\uFFFEc\td\n".repeat(5_000);

    XmlTree tree = XmlTree.read(bytes("\u0001 \u0002<?xml version='1.0'?><a>" + text + "</a>"));

    assertThat(tree.end()).isEmpty();
    assertThat(tree.root().wholeText()).isEqualTo("a b c\td\n".repeat(5_000));
  }

  @Test
  void each_child_of_a_list_is_handed_on_with_all_that_is_in_it() {
    List<String> seen = new ArrayList<>();

    Optional<Notice> end =
        list(
            "<list>no <one>no <text>1 <b>b</b> 2</text> no</one>\n<two/></list>",
            child -> seen.add(XmlTree.place(child) + " " + child.tagName() + child.wholeText()));

    assertThat(end).isEmpty();
    assertThat(seen).containsExactly("line 1 one1 b 2", "line 2 two");
  }

  @Test
  void the_child_that_is_open_where_a_list_breaks_off_is_not_handed_on() {
    List<String> seen = new ArrayList<>();

    Optional<Notice> end =
        list("<list><one/>\n<two><three/></list>", child -> seen.add(child.tagName()));

    assertThat(end).map(Notice::place).contains("line 2");
    assertThat(seen).containsExactly("one");
  }

  @Test
  void a_list_of_nothing_that_is_xml_is_refused() {
    assertThatThrownBy(() -> list("", _ -> {})).isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> list("<!-- -->", _ -> {})).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void elements_are_counted_within_each() {
    Element root = XmlTree.read(bytes("<a><b><c/><d><e/></d></b><f/></a>")).root();

    assertThat(within(root)).isEqualTo(5);
    assertThat(within(root.child(0))).isEqualTo(3);
    assertThat(within(root.child(0).child(0))).isZero();
    assertThat(within(root.child(1))).isZero();
  }

  @Test
  void what_is_not_read_whole_is_not_counted() {
    assertThat(within(XmlTree.read(bytes("<a><b><c/></b><d><e/>")).root())).isEqualTo(2);
    assertThat(within(XmlTree.read(bytes("<a><b/>")).root())).isEqualTo(1);
  }

  private static int within(Element element) {
    return ((XmlReader.Placed) element).elementsWithin();
  }

  private static Optional<Notice> list(String text, Consumer<Element> child) {
    return new XmlReader(XmlReader.Naming.AS_WRITTEN).read(bytes(text), child);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
