package quizhall.quiz.interchange.cases;

import java.util.List;

/** What people do to files that they write by hand, or copy from somewhere. */
final class TextCases {

  private TextCases() {}

  static List<FileCase> gift() {
    return List.of(
        FileCase.of("a brace that is not closed", "One? {=a ~b\n\nTwo? {=c ~d}\n"),
        FileCase.of("a brace that is not opened", "One? =a ~b}\n\nTwo? {=c ~d}\n"),
        FileCase.of(
            "a brace in a text without its backslash", "What is {1, 2}? {=a set ~a list}\n"),
        FileCase.of("no right option", "One? {~a ~b}\n"),
        FileCase.of("two right options", "One? {=a =b ~c}\n"),
        FileCase.of("one option twice", "One? {=a ~b ~b}\n"),
        FileCase.of(
            "no empty line between two questions", "::1::One? {=a ~b}\n::2::Two? {=c ~d}\n"),
        FileCase.of("no empty line and no names", "One? {=a ~b}\nTwo? {=c ~d}\n"),
        FileCase.of("an empty line within a question", "One? {\n=a\n\n~b\n}\n"),
        FileCase.of("an arrow as word processors write it", "Join {=one \u2192 1 =two \u2192 2}\n"),
        FileCase.of("a pair without its arrow", "Join {=one -> 1 =two 2}\n"),
        FileCase.of("a decimal comma", "How much? {#3,14:0,01}\n"),
        FileCase.of("a comma that may stand before thousands", "How much? {#3,140}\n"),
        FileCase.of("no number", "How much? {#much}\n"),
        FileCase.of("true in small letters", "Round? {true}\n"),
        FileCase.of("true in another language", "Rund? {wahr}\n"),
        FileCase.of("shares with a comma", "Both? {~%33,3%a ~%66,7%b ~%-100%c}\n"),
        FileCase.of(
            "HTML with a format", "[html]<p>Which <b>one</b>?</p><script>x</script> {=a ~b}\n"),
        FileCase.of("tabs and Windows' ends of lines", "One?\t{\r\n\t=a\r\n\t~b\r\n}\r\n"),
        FileCase.of(
            "quotes and blanks of a word processor",
            "Is it “so”?\u00a0{\u00a0=yes\u00a0~no\u00a0}\n"),
        FileCase.of(
            "a picture by its address",
            "[html]<img src=\"https://a.example/b.png\" alt=\"b\"> What? {=a ~b}\n"));
  }

  static List<FileCase> aiken() {
    return List.of(
        FileCase.of("no line with the answer", "One?\nA. a\nB. b\n\nTwo?\nA. c\nB. d\nANSWER: B\n"),
        FileCase.of("no line with an answer anywhere", "One?\nA. a\nB. b\n\nTwo?\nA. c\nB. d\n"),
        FileCase.of(
            "the line with the answer in another language", "One?\nA. a\nB. b\nANTWORT: B\n"),
        FileCase.of("the answer in small letters", "One?\na) a\nb) b\nanswer: b\n"),
        FileCase.of("an answer beyond the options", "One?\nA. a\nB. b\nANSWER: C\n"),
        FileCase.of("the answer by its words", "One?\nA. red\nB. blue\nANSWER: Blue\n"),
        FileCase.of("several answers", "One?\nA. a\nB. b\nC. c\nANSWER: A, C\n"),
        FileCase.of("a letter left out", "One?\nA. a\nC. c\nANSWER: C\n"),
        FileCase.of("one option", "One?\nA. a\nANSWER: A\n"),
        FileCase.of("one option twice", "One?\nA. a\nB. a\nANSWER: A\n"),
        FileCase.of(
            "options with blanks of a word processor",
            "One?\nA.\u00a0a\nB.\u00a0b\nANSWER:\u00a0B\n"),
        FileCase.of("options with brackets on both sides", "One?\n(A) a\n(B) b\nANSWER: B\n"),
        FileCase.of("options with numbers", "One?\n1. a\n2. b\nANSWER: 2\n"),
        FileCase.of("numbers before the questions", "1. One?\nA. a\nB. b\nANSWER: B\n"),
        FileCase.of("empty lines between the options", "One?\n\nA. a\n\nB. b\n\nANSWER: B\n"),
        FileCase.of("HTML in an option", "One?\nA. <b>a</b>\nB. b &amp; c\nANSWER: B\n"),
        FileCase.of("a question of two lines", "One\nor two?\nA. a\nB. b\nANSWER: B\n"));
  }

  static List<FileCase> blackboard() {
    return List.of(
        FileCase.of(
            "a type that there is not", "MCQ\tOne?\ta\tcorrect\tb\tincorrect\nTF\tTwo?\ttrue\n"),
        FileCase.of("a word that is neither", "MC\tOne?\ta\tyes\tb\tno\nTF\tTwo?\ttrue\n"),
        FileCase.of("no right option", "MC\tOne?\ta\tincorrect\tb\tincorrect\n"),
        FileCase.of("two right options", "MC\tOne?\ta\tcorrect\tb\tcorrect\n"),
        FileCase.of("blanks instead of tabs", "MC  One?  a  correct  b  incorrect\n"),
        FileCase.of("a tab in the text", "MC\tOne\tor two?\ta\tcorrect\tb\tincorrect\n"),
        FileCase.of("a decimal comma", "NUM\tHow much?\t3,14\t0,01\n"),
        FileCase.of("true in another language", "TF\tRund?\twahr\n"),
        FileCase.of("a question without its answers", "MC\tOne?\nESS\tWhy?\n"),
        FileCase.of("a header above", "Type\tQuestion\tAnswer\nTF\tTwo?\ttrue\n"),
        FileCase.of("one option twice", "MC\tOne?\ta\tcorrect\ta\tincorrect\n"),
        FileCase.of("HTML in a text", "MC\t<p>Which <b>one</b>?</p>\ta\tcorrect\tb\tincorrect\n"),
        FileCase.of(
            "quotes that a spreadsheet put there",
            "MC\t\"Say \"\"a\"\"\"\ta\tcorrect\tb\tincorrect\n"));
  }

  static List<FileCase> moodle() {
    return List.of(
        FileCase.of(
            "cut off", "<quiz>" + Making.moodle(Asked.PRIME) + "<question type='essay'><question"),
        FileCase.of(
            "an element that is not closed",
            "<quiz><question type='essay'><questiontext><text>Why?</questiontext></question></quiz>"),
        FileCase.of(
            "HTML that is not escaped",
            "<quiz><question type='essay'><questiontext format='html'><text><p>Why <b>so</b>?</p></text></questiontext></question></quiz>"),
        FileCase.of(
            "an ampersand that is not escaped",
            "<quiz><question type='essay'><questiontext><text>Salt & pepper?</text></questiontext></question></quiz>"),
        FileCase.of(
            "quotes of a word processor",
            "<quiz><question type=”essay”><questiontext><text>Why?</text></questiontext></question></quiz>"),
        FileCase.of(
            "no right option",
            "<quiz>" + Making.moodle(Asked.PRIME).replace("'100'", "'0'") + "</quiz>"),
        FileCase.of(
            "two right options where one is chosen",
            "<quiz>" + Making.moodle(Asked.PRIME).replace("'0'", "'100'") + "</quiz>"),
        FileCase.of(
            "one option twice",
            "<quiz>" + Making.moodle(new Asked("Which?", List.of("a", "b", "b"), 1)) + "</quiz>"),
        FileCase.of(
            "a type that is not played",
            "<quiz><question type='coderunner'><name><text>Run</text></name><questiontext><text>Write it.</text></questiontext></question>"
                + Making.moodle(Asked.PRIME)
                + "</quiz>"),
        FileCase.of(
            "a decimal comma",
            "<quiz><question type='numerical'><questiontext><text>How much?</text></questiontext><answer fraction='100'><text>3,14</text><tolerance>0,01</tolerance></answer></question></quiz>"),
        FileCase.of(
            "a picture that is not in the file",
            "<quiz><question type='essay'><questiontext format='html'><text>&lt;img src=\"@@PLUGINFILE@@/a.png\" alt=\"a\"&gt; Why?</text></questiontext></question></quiz>"),
        FileCase.of(
            "scripts in a text",
            "<quiz><question type='essay'><questiontext format='html'><text>&lt;script&gt;x()&lt;/script&gt;&lt;p onclick=\"x()\"&gt;Why?&lt;/p&gt;</text></questiontext></question></quiz>"),
        FileCase.of("a backup of a course", "<moodle_backup><information/></moodle_backup>"));
  }

  static List<FileCase> openTdb() {
    return List.of(
        FileCase.of("no results", "{\"response_code\":1,\"results\":[]}"),
        FileCase.of("too many requests", "{\"response_code\":5,\"results\":[]}"),
        FileCase.of(
            "no correct answer",
            "{\"response_code\":0,\"results\":[%s,{\"type\":\"multiple\",\"question\":\"One?\",\"incorrect_answers\":[\"a\"]}]}"
                .formatted(Making.openTdb(Asked.PRIME))),
        FileCase.of(
            "an answer twice",
            "{\"response_code\":0,\"results\":[%s]}"
                .formatted(Making.openTdb(new Asked("Which?", List.of("a", "a"), 1)))),
        FileCase.of(
            "several categories",
            "{\"response_code\":0,\"results\":[%s,%s]}"
                .formatted(
                    Making.openTdb(Asked.PRIME),
                    Making.openTdb(Asked.VIENNA).replace("Geography", "History"))),
        FileCase.of(
            "signs in HTML",
            "{\"response_code\":0,\"results\":[%s]}"
                .formatted(
                    Making.openTdb(
                        new Asked(
                            "Who sings &quot;Caf&eacute;&quot;?", List.of("A &amp; B", "C"), 1)))),
        FileCase.of("cut off", "{\"response_code\":0,\"results\":[" + Making.openTdb(Asked.PRIME)));
  }

  static List<FileCase> own() {
    return List.of(
        FileCase.of(
            "a comma too many",
            "{\"title\":\"T\",\"questions\":[" + Making.own(Asked.PRIME) + ",]}"),
        FileCase.of("quotes of a word processor", "{“title”:“T”,“questions”:[]}"),
        FileCase.of(
            "a question of no type",
            "{\"title\":\"T\",\"questions\":[%s,{\"text\":\"Why?\"}]}"
                .formatted(Making.own(Asked.PRIME))),
        FileCase.of(
            "a type that there is not",
            "{\"title\":\"T\",\"questions\":[%s,{\"type\":\"riddle\",\"text\":\"Why?\"}]}"
                .formatted(Making.own(Asked.PRIME))),
        FileCase.of(
            "no right option",
            "{\"title\":\"T\",\"questions\":[%s]}"
                .formatted(Making.own(Asked.PRIME).replace("true", "false"))),
        FileCase.of(
            "two right options where one is chosen",
            "{\"title\":\"T\",\"questions\":[%s]}"
                .formatted(Making.own(Asked.PRIME).replace("false", "true"))),
        FileCase.of(
            "a number as a text",
            "{\"title\":\"T\",\"questions\":[{\"type\":\"single\",\"text\":\"Which?\",\"timeLimitSeconds\":\"20\",\"options\":[{\"text\":\"a\",\"correct\":true},{\"text\":\"b\",\"correct\":false}]}]}"),
        FileCase.of(
            "a time beyond the limit",
            "{\"title\":\"T\",\"questions\":[{\"type\":\"single\",\"text\":\"Which?\",\"timeLimitSeconds\":9000,\"options\":[{\"text\":\"a\",\"correct\":true},{\"text\":\"b\",\"correct\":false}]}]}"),
        FileCase.of("no title", "{\"questions\":[" + Making.own(Asked.PRIME) + "]}"),
        FileCase.of(
            "a title beyond the limit",
            "{\"title\":\""
                + "t".repeat(121)
                + "\",\"questions\":["
                + Making.own(Asked.PRIME)
                + "]}"),
        FileCase.of(
            "an unknown name",
            "{\"title\":\"T\",\"colour\":\"red\",\"questions\":["
                + Making.own(Asked.PRIME)
                    .replace("\"text\":\"Which", "\"colour\":1,\"text\":\"Which")
                + "]}"),
        FileCase.of("JSON of something else", "{\"name\":\"package\",\"version\":\"1.0.0\"}"),
        FileCase.of("a list of numbers", "[1, 2]"));
  }
}
