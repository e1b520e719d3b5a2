package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.library.ReadableFormats;

class BoundsOfAnImportTest {

  private static final ReadingLimits LIMITS = new ReadingLimits(10, 3_000_000, 100, 50, 3, 10);

  private static final String SHEET = "question,option 1,option 2,correct\nOne?,a,b,1\n";

  @Test
  void one_bad_entry_of_an_archive_is_named_and_the_others_are_read() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.csv", bytes(SHEET));
    entries.put("b.csv", new byte[2_500_000]);
    entries.put("c.csv", bytes(SHEET));

    FileFormats.Found found = read(zip(entries));

    assertThat(found.parts()).extracting(FileFormats.Part::file).containsExactly("a.csv", "c.csv");
    assertThat(messages(found.refused()))
        .containsExactly("b.csv: This becomes more than 100 times larger when it is unpacked.");
  }

  @Test
  void what_is_unpacked_of_all_files_together_has_a_bound_and_the_rest_is_counted() {
    byte[] noise = new byte[1_600_000];
    new Random(1).nextBytes(noise);

    FileFormats.Found found =
        read(
            zip(Map.of("one.bin", noise)),
            zip(Map.of("two.bin", noise)),
            new SourceFile("three.csv", bytes(SHEET), LIMITS),
            new SourceFile("four.csv", bytes(SHEET), LIMITS));

    assertThat(found.parts()).isEmpty();
    assertThat(messages(found.refused()))
        .anyMatch(message -> message.contains("makes the import larger than 3 MB"))
        .endsWith(": More is not read of one import: so 2 more files were not.");
  }

  @Test
  void cells_of_all_files_together_have_a_bound_that_is_told_as_one() {
    String large = SHEET + "Two?,a,b,1\n".repeat(9);

    FileFormats.Found found =
        read(
            new SourceFile("one.csv", bytes(large), LIMITS),
            new SourceFile("two.csv", bytes(large), LIMITS));

    assertThat(found.parts()).hasSize(1);
    assertThat(messages(found.refused()))
        .anyMatch(message -> message.contains("more files were not"));

    FileFormats.Found wide =
        read(new SourceFile("wide.csv", bytes("x,".repeat(60) + "x\n"), LIMITS));
    assertThat(messages(wide.refused()))
        .containsExactly("row 1: This is beyond 50 cells, which are all that is read.");
  }

  @Test
  void a_text_that_cells_share_counts_in_each_of_them() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        bytes(
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='One' r:id='r1'/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes("<Relationships><Relationship Id='r1' Target='sheet1.xml'/></Relationships>"));
    parts.put(
        "xl/sharedStrings.xml",
        bytes("<sst><si><t>%s</t></si></sst>".formatted("x".repeat(900_000))));
    parts.put(
        "xl/sheet1.xml",
        bytes(
            "<worksheet><sheetData><row>%s</row></sheetData></worksheet>"
                .formatted("<c t='s'><v>0</v></c>".repeat(4))));

    FileFormats.Found found =
        read(
            new SourceFile(
                "book.xlsx",
                Workbooks.zipOf(parts),
                new ReadingLimits(10, 3_000_000, 10_000, 50, 3, 10)));

    assertThat(messages(found.refused()))
        .containsExactly("row 1: This is beyond 3 million characters, which are all that is read.");
  }

  @Test
  void a_damaged_file_of_a_package_is_what_is_told_of_it() {
    FileFormats.Found found =
        read(
            zip(
                Map.of(
                    "imsmanifest.xml", bytes("<manifest>"),
                    "notes.csv", bytes(SHEET))));

    assertThat(found.parts()).isEmpty();
    assertThat(messages(found.refused()))
        .containsExactly(
            "imsmanifest.xml: This is damaged, so the package that it is in cannot be read.");
  }

  @Test
  void json_of_too_many_values_or_too_deep_is_told_so() {
    for (String json :
        List.of(
            "{\"a\":[%s0]}".formatted("0,".repeat(2_100_000)),
            "[{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}]")) {
      FileFormats.Found found =
          ReadableFormats.all().read(List.of(new SourceFile("x.json", bytes(json))));

      assertThat(messages(found.refused()))
          .containsExactly(": This is JSON with more than 2000000 values, or nested too deeply.");
    }
  }

  @Test
  void so_is_the_json_of_h5p() {
    FileFormats.Found found =
        read(
            zip(
                Map.of(
                    "h5p.json", bytes("{\"mainLibrary\": \"H5P.MultiChoice\"}"),
                    "content/content.json",
                        bytes("{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}"))));

    assertThat(messages(found.refused()))
        .containsExactly(
            "content/content.json: This has more values than are read, or nested too deeply.");
  }

  @Test
  void a_packed_file_of_classquiz_does_not_become_much_larger() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[2_500_000]);
    }

    FileFormats.Found found = read(new SourceFile("x.cqa", packed.toByteArray(), LIMITS));

    assertThat(messages(found.refused()))
        .containsExactly(": This becomes more than 100 times larger when it is unpacked.");
  }

  @Test
  void what_is_no_quiz_in_a_list_is_named() {
    FileFormats.Found found =
        read(
            new SourceFile(
                "x.json",
                bytes(
                    """
                    [{"title": "A", "questions": [{"type": "open", "text": "Why?"}]}, {"title": "B"}]
                    """),
                LIMITS));

    assertThat(messages(found.parts().getFirst().content().refused()))
        .containsExactly("quiz 2: It is no quiz: it has no list of questions.");
  }

  @Test
  void an_import_has_so_many_quizzes_and_notices() {
    String one =
        "{\"visibility\": \"public\", \"questions\": [{\"type\": \"open\", \"text\": \"Why?\"}]},";

    Preview preview = Files.preview(Files.text("[%s{}]".formatted(one.repeat(501))));

    assertThat(preview.quizzes()).hasSize(500);
    assertThat(messages(preview.refused()))
        .contains(": An import takes at most 500 quizzes: 1 more left out.");
  }

  @Test
  void the_second_of_two_files_of_one_name_is_told() {
    byte[] zip = Workbooks.zipOf(Map.of("aa.csv", bytes(SHEET), "bb.csv", bytes(SHEET)));
    byte[] twice =
        new String(zip, StandardCharsets.ISO_8859_1)
            .replace("bb.csv", "aa.csv")
            .getBytes(StandardCharsets.ISO_8859_1);

    FileFormats.Found found = read(new SourceFile("x.zip", twice, LIMITS));

    assertThat(messages(found.refused()))
        .containsExactly(
            "aa.csv: The archive has several files of this name: only the first was read.");
  }

  @Test
  void a_sound_where_a_picture_belongs_is_left_out_of_the_preview() {
    FileFormats.Found found =
        read(
            new SourceFile(
                "x.json",
                bytes(
                    """
                    {"questions": [{"type": "open", "text": "Why?",
                      "media": {"image": "/api/quiz/media/1/a.mp3", "alt": "A"}}]}
                    """),
                LIMITS));

    Preview preview =
        new Previewing(
                new quizhall.quiz.content.QuizRules(quizhall.quiz.testing.Limits.DEFAULT),
                quizhall.quiz.testing.Limits.DEFAULT,
                10,
                () -> new quizhall.quiz.content.QuestionId(java.util.UUID.randomUUID()),
                (_, address) -> new Placing.At(address, false))
            .of(found);

    assertThat(messages(preview.quizzes().getFirst()))
        .anyMatch(message -> message.contains("is no picture"));
  }

  private static FileFormats.Found read(SourceFile... files) {
    return ReadableFormats.all().read(List.of(files));
  }

  private static SourceFile zip(Map<String, byte[]> entries) {
    return new SourceFile("any.zip", Workbooks.zipOf(entries), LIMITS);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
