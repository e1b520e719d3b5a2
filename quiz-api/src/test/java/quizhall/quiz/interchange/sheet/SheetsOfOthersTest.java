package quizhall.quiz.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.found;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Files.preview;
import static quizhall.quiz.interchange.Files.questions;
import static quizhall.quiz.interchange.Files.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;

/** What was seen in files that people and programs had made for other tools. */
class SheetsOfOthersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Question,Option A,Option B,Option C,Correct Answer",
        "Question Text,Option A,Option B,Option C,Correct (A/B/C/D)",
        "Pregunta,Opción A,Opción B,Opción C,Respuesta Correcta",
        "Pregunta,Opción A,Opción B,Opción C,Respuesta Correcta (A-D)",
        "Pregunta,Opción A,Opción B,Opción C,Respuesta",
        "Pregunta,Opción A,Opción B,Opción C,Correcta",
        "Pergunta,Opção A,Opção B,Opção C,Resposta Certa",
        "pergunta,alternativa_a,alternativa_b,alternativa_c,resposta_correta",
        "Question,Réponse A,Réponse B,Réponse C,Bonne réponse",
        "Frage,Antwort A,Antwort B,Antwort C,Richtige Antwort"
      })
  void answers_in_columns_with_letters_are_chosen_by_these(String header) {
    Preview preview =
        preview(
            text(
                """
                %s
                Which river flows through Vienna?,Rhine,Danube,Elbe,B
                Which letter comes after A?,B,C,D,a
                Which are rivers?,Rhine,Vienna,Elbe,"A,C"
                """
                    .formatted(header)));

    assertThat(preview.refused()).isEmpty();
    assertThat(keys(preview)).containsExactly("Danube", "B", "Rhine Elbe");
    assertThat(messages(preview.quizzes().getFirst())).isEmpty();
  }

  @Test
  void a_number_below_letters_is_the_answer_that_says_it_before_it_is_a_place() {
    Preview preview =
        preview(
            text(
                """
                Question,Option A,Option B,Option C,Option D,Correct Answer
                What is 2 + 2?,3,4,5,6,4
                Which river flows through Vienna?,Rhine,Danube,Elbe,Oder,2
                Which city is at it?,Linz,Cologne,Hamburg,Berlin,0
                """));

    assertThat(keys(preview)).containsExactly("4", "Danube");
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            "row 2: The right answer “4” was read as answer B.",
            "row 3: The right answer “2” was read as answer B.");
    assertThat(messages(preview.refused()))
        .containsExactly("row 4: The right answer “0” is none of the answers A and B and C and D.");
  }

  @Test
  void an_answer_is_a_column_of_right_ones_only_beside_options() {
    assertThat(
            preview(
                    text(
                        """
                        Pergunta,Opção 1,Opção 2,Resposta
                        Which river flows through Vienna?,Rhine,Danube,2
                        """))
                .quizzes())
        .hasSize(1);
    assertThat(preview(text("Question,Answer\nWhich river?,Danube\n")).quizzes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Question,Correct Answer,Wrong Answer 1,Wrong Answer 2,Explanation",
        "question,correct_answer,wrong_answer_1,wrong_answer_2,explanation"
      })
  void a_right_answer_beside_wrong_ones_is_chosen_among_them(String header) {
    Preview preview =
        preview(
            text(
                """
                %s
                Which river flows through Vienna?,Danube,Rhine,Elbe,It flows on.
                """
                    .formatted(header)));

    assertThat(keys(preview)).containsExactly("Danube");
    assertThat(questions(preview).getFirst().path("options")).hasSize(3);
    assertThat(questions(preview).getFirst().path("explanation").asText())
        .isEqualTo("It flows on.");
    assertThat(messages(preview.quizzes().getFirst())).isEmpty();
  }

  @Test
  void geniallys_template_is_known_in_spanish() {
    Preview preview =
        preview(
            Workbooks.withTexts(
                ";   Instrucciones de uso",
                "Tipo de pregunta;Pregunta;Respuesta(s) correcta(s);Opción A;Opción B;Opción C;Opción"
                    + " D;Opción E;Opción F;Opción G;Opción H;Opción I;Opción J",
                "Elección única;Which river flows through Vienna?;B;Rhine;Danube;Elbe;;;;;;;"));

    assertThat(preview.refused()).isEmpty();
    assertThat(keys(preview)).containsExactly("Danube");
    assertThat(messages(preview.quizzes().getFirst())).isEmpty();
  }

  @Test
  void waygrounds_shorter_advice_is_no_question() {
    Preview preview =
        preview(
            Workbooks.withTexts(
                "Question Text;Question Type;Option 1;Option 2;Correct Answer;Time in seconds",
                "Text of the question (required);Question Type;Text for option 1;Text for option"
                    + " 2;Correct Answer;Time in seconds",
                "Which river flows through Vienna?;Multiple Choice;Rhine;Danube;2;"));

    assertThat(preview.refused()).isEmpty();
    assertThat(keys(preview)).containsExactly("Danube");
  }

  @Test
  void blookets_numbers_without_questions_keep_no_header_from_being_missed() {
    Preview preview =
        preview(
            text(
                """
                1,Which river flows through Vienna?,Rhine,Danube,Elbe,Oder,20,2
                2,Which city is at it?,Linz,Cologne,,,30,1
                3,,,,,,,
                4,,,,,,,
                5,,,,,,,
                6,,,,,,,
                """));

    assertThat(keys(preview)).containsExactly("Danube", "Linz");
    assertThat(preview.refused()).isEmpty();
  }

  @Test
  void numbers_that_a_program_has_written_with_a_point_need_no_header_either() {
    Preview preview =
        preview(
            text(
                """
                1.0,Which river flows through Vienna?,Rhine,Danube,Elbe,Oder,20.0,2.0
                2.0,Which city is at it?,Linz,Cologne,,,30.0,1.0
                """));

    assertThat(keys(preview)).containsExactly("Danube", "Linz");
  }

  @Test
  void the_texts_of_classquizs_spreadsheet_are_html_as_in_its_archive() {
    Preview preview =
        preview(
            classQuiz(
                "1|Which river is <strong>blue</strong>?|Rhine|Danube|||20|2",
                "2|Is 2 &lt; 3?|yes|no|||20|1"));

    assertThat(preview.quizzes().getFirst().content().title()).isEqualTo("Rivers & lakes");
    assertThat(preview.quizzes().getFirst().content().description()).contains("All of them");
    assertThat(questions(preview).getFirst().path("text").asText())
        .isEqualTo("Which river is **blue**?");
    assertThat(questions(preview).getFirst().path("format").asText()).isEqualTo("markdown");
    assertThat(questions(preview).getLast().path("text").asText()).isEqualTo("Is 2 < 3?");
    assertThat(messages(preview.quizzes().getFirst())).isEmpty();
  }

  @Test
  void questions_that_classquizs_spreadsheet_has_left_out_are_told_by_their_numbers() {
    assertThat(
            messages(
                preview(
                        classQuiz(
                            "2|First?|a|b|||20|1",
                            "|||||||",
                            "4|Second?|a|b|||20|1",
                            "8|Third?|a|b|||20|1"))
                    .quizzes()
                    .getFirst()))
        .containsExactly(
            ": The questions 1, 3 and 5 to 7 are not in the file: ClassQuiz writes choices and votes"
                + " into spreadsheets and leaves out all else. Its archive (.cqa) has every kind.");
    assertThat(
            messages(
                preview(classQuiz("1|First?|a|b|||20|1", "3|Second?|a|b|||20|1"))
                    .quizzes()
                    .getFirst()))
        .singleElement()
        .asString()
        .startsWith(": The question 2 is not in the file");
  }

  @Test
  void numbers_of_classquizs_spreadsheet_that_somebody_else_has_written_tell_nothing() {
    for (List<String> rows :
        List.of(
            List.of("1|First?|a|b|||20|1", "2|Second?|a|b|||20|1"),
            List.of("5|First?|a|b|||20|1", "3|Second?|a|b|||20|1"),
            List.of("|First?|a|b|||20|1", "3|Second?|a|b|||20|1"),
            List.of("Q7|First?|a|b|||20|1", "9000|Second?|a|b|||20|1"))) {
      assertThat(messages(preview(classQuiz(rows.toArray(String[]::new))).quizzes().getFirst()))
          .isEmpty();
    }
  }

  /** Cells are between bars. */
  private static SourceFile classQuiz(String... rows) {
    SourceFile file =
        Workbooks.withRows(
            Stream.concat(
                    Stream.of(
                        "|Title|Rivers &amp; lakes",
                        "|Description|<p>All of them</p>",
                        "|Question|1st Answer|2nd Answer|3rd Answer|4th Answer|Time Limit (max."
                            + " 120)|Correct Answers"),
                    Stream.of(rows))
                .map(SheetsOfOthersTest::row)
                .collect(Collectors.joining()));
    assertThat(found(file).parts().getFirst().format()).isEqualTo(FileFormat.CLASSQUIZ);
    return file;
  }

  private static String row(String cells) {
    return Stream.of(cells.split("\\|", -1))
        .map("<c t='inlineStr'><is><t><![CDATA[%s]]></t></is></c>"::formatted)
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  private static List<String> keys(Preview preview) {
    return questions(preview).stream()
        .map(
            question ->
                question
                    .path("options")
                    .valueStream()
                    .filter(option -> option.path("correct").asBoolean())
                    .map(option -> option.path("text").asText())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
