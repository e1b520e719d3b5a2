package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.results.Results.PlayerResult;

class ResultsCsvTest {

  @Test
  void a_line_for_each_player_and_two_columns_for_each_question() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next();
    room.answer("Ann", Duration.ZERO, 0).next().next().next();
    room.answer("Ann", Duration.ZERO, 0, 1).answer("Ben", Duration.ZERO, 1).next();

    String csv = ResultsCsv.of(room.results());

    assertThat(csv)
        .isEqualTo(
            """
            "Rank","Nickname","Score","Question 1: One?","Question 1: points",\
            "Question 2: Several?","Question 2: points"
            "1","Ann","3200","A","1000","A; B","2200"
            "2","Ben","1000","","0","B","1000"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void quotes_commas_and_line_ends_stay_in_their_cell() {
    assertThat(nickname("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
  void what_a_spreadsheet_would_run_is_made_text(String formula) {
    assertThat(nickname(formula)).isEqualTo("\"'" + formula + "\"");
  }

  private static String nickname(String nickname) {
    PlayerResult player = new PlayerResult("P", nickname, Optional.of(1), 0, 0, List.of());
    Results results =
        new Results(
            new UUID(0, 1), "RESV7S", "Quiz", true, Optional.empty(), List.of(), List.of(player));
    String lines = ResultsCsv.of(results);
    return lines.substring(lines.indexOf("\"1\",") + 4, lines.lastIndexOf(",\"0\""));
  }
}
