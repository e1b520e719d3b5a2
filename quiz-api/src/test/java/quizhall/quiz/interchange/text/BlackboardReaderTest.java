package quizhall.quiz.interchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.interchange.Reads;

/** Blackboard's help on "Upload Questions" says what each type of record holds. */
class BlackboardReaderTest {

  private static final BlackboardReader READER = new BlackboardReader();

  @Test
  void all_types_of_the_format_are_read() {
    Reads reads =
        Reads.text(
            READER,
            """
            MC\tCapital of Italy?\tRome\tcorrect\tMilan\tincorrect
            MA\tPrimes?\t2\tCorrect\t3\tcorrect\t4\tincorrect
            TF\tThe Earth turns.\ttrue
            ESS\tWhy?\tBecause.
            SR\tHow?
            ORD\tFirst to last\tone\ttwo\tthree
            MAT\tJoin\tItaly\tRome\tSpain\tMadrid
            FIB\tRed and blue is _____\tpurple\tviolet
            FIB_PLUS\t[a] and [b]\ta\tred\tRed\t\tb\tblue
            NUM\tPi?\t3.14\t0.01
            OP\tRivers are fun.
            """);

    assertThat(reads.refused()).isEmpty();
    List<Reads.Asked> all = reads.questions();
    assertThat(all).hasSize(12).allSatisfy(q -> assertThat(q.faults()).isEmpty());
    assertThat(all.get(0).options()).containsExactly("+Rome", "Milan");
    assertThat(all.get(1).options()).containsExactly("+2", "+3", "4");
    assertThat(all.get(2).options()).containsExactly("+True", "False");
    assertThat(all.get(3).task()).isInstanceOf(OpenTask.Draft.class);
    assertThat(all.get(3).notes()).contains("Because.");
    assertThat(all.get(5).items()).containsExactly("one", "two", "three");
    assertThat(all.get(6).pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(all.get(7).accepted()).containsExactly("purple", "violet");
    assertThat(all.get(8).text()).isEqualTo("_____ and …");
    assertThat(all.get(8).accepted()).containsExactly("red", "Red");
    assertThat(all.get(9).text()).isEqualTo("… and _____");
    assertThat(all.get(9).accepted()).containsExactly("blue");
    assertThat(all.get(10).tolerance()).isEqualByComparingTo("0.01");
    assertThat(all.get(11).task()).isInstanceOf(ScaleTask.Draft.class);
  }

  @Test
  void a_spreadsheet_puts_quotes_around_what_holds_a_line_break() {
    Reads reads =
        Reads.text(
            READER, "TF\t\"Two\nlines, \"\"quoted\"\"\"\ttrue\nTF\t\"Alas\" is said\tfalse\n");

    assertThat(reads.questions().get(0).text()).isEqualTo("Two\nlines, \"quoted\"");
    assertThat(reads.questions().get(1).text()).isEqualTo("\"Alas\" is said");
    assertThat(reads.questions().get(1).read().place()).isEqualTo("line 3");
  }

  @Test
  void what_is_wrong_is_refused_by_line_and_the_rest_comes_in() {
    Reads reads =
        Reads.text(
            READER,
            """
            MC\tNone right?\ta\tincorrect\tb\tincorrect
            MC\tNo word?\ta\tright\tb\tincorrect
            TF\tMaybe?\tyes
            XX\tWhat?
            NUM\tHow many?\tmany
            FIL\tSend it
            JUMBLED_SENTENCE\tx\ty
            MC
            TF\tGood?\tFALSE
            """);

    assertThat(reads.only().text()).isEqualTo("Good?");
    assertThat(reads.refused())
        .hasSize(8)
        .contains(
            "This question has no right option.",
            "After “a” stands “right”, not correct or incorrect.",
            "“XX” is no type of question.");
  }
}
