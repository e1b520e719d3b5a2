package quizhall.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import quizhall.load.baseline.Baseline;
import quizhall.load.hall.Entry;
import quizhall.load.hall.QuestionKind;
import quizhall.load.shape.Shape;

class LoadOptionsTest {

  @Test
  void without_a_word_it_is_one_room_of_a_thousand() {
    LoadOptions options = parse();

    assertThat(options.shape()).isEqualTo(Shape.BIG_ROOM);
    assertThat(options.shape().size(options.size()).players()).isEqualTo(1000);
    assertThat(options.shape().size(options.size()).rooms()).isEqualTo(1);
    assertThat(options.nodes()).isEqualTo(1);
    assertThat(options.target()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void a_shape_is_named_in_small_letters(Shape shape) {
    assertThat(parse("--shape", shape.toString()).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @EnumSource(QuestionKind.class)
  void a_kind_of_question_is_named_as_everywhere(QuestionKind kind) {
    assertThat(parse("--kind", kind.toString()).kind()).isEqualTo(kind);
  }

  @Test
  void many_rooms_have_25_players_each() {
    LoadOptions options = parse("--shape=many-rooms", "--rooms=10", "--players=3");

    assertThat(options.shape().size(options.size()).players()).isEqualTo(250);
  }

  @Test
  void rooms_may_have_another_size() {
    LoadOptions options = parse("--shape=steady", "--rooms=10", "--room-size=4");

    assertThat(options.shape().size(options.size()).players()).isEqualTo(40);
  }

  @Test
  void a_running_cluster_is_named_by_its_file() {
    assertThat(parse("--target", "/data/cluster.json").target())
        .contains(Path.of("/data/cluster.json"));
  }

  @Test
  void all_bare_servers_are_compared_with_unless_some_are_named() {
    assertThat(parse().baselines()).containsExactly(Baseline.values());
    assertThat(parse("--baselines=akka-queue,netty,netty").baselines())
        .containsExactly(Baseline.AKKA_QUEUE, Baseline.NETTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"netty.colour=1", "jetty.questionLastMs=1", "questionLastMs=1"})
  void a_limit_names_a_server_and_a_figure(String limit) {
    assertThat(parse("--at-most", "netty.questionLastMs=1.3").limits().most())
        .containsExactly(entry("netty.questionLastMs", 1.3));
    assertThatThrownBy(() -> parse("--at-most", limit).limits())
        .isInstanceOf(ParameterException.class);
  }

  @Test
  void clients_come_to_the_node_of_their_room_unless_told_otherwise() {
    assertThat(parse().size().entry()).isEqualTo(Entry.NODE_OF_THE_ROOM);
    assertThat(parse("--spread").size().entry()).isEqualTo(Entry.EVERY_NODE);
    assertThat(parse("--through-nginx").size().entry()).isEqualTo(Entry.NGINX);
    assertThatThrownBy(() -> parse("--spread", "--through-nginx").size())
        .isInstanceOf(ParameterException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--players=0", "--rooms=-1", "--room-size=0", "--questions=0", "--opening=0"})
  void sizes_below_the_least_are_refused(String argument) {
    assertThatThrownBy(() -> parse(argument).size())
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining(argument.substring(0, argument.indexOf('=')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--shape=round",
        "--baselines=jetty",
        "--players=many",
        "--colour=red",
        "--players"
      })
  void what_cannot_be_understood_is_refused(String argument) {
    assertThatThrownBy(() -> parse(argument)).isInstanceOf(ParameterException.class);
  }

  @Test
  void more_players_than_one_process_has_sockets_for_come_from_several() {
    assertThat(parse("--shape=unanswered").clients()).isEqualTo(1);
    assertThat(parse("--shape=unanswered", "--clients=5").clients()).isEqualTo(5);
    assertThat(parse("--shape=unanswered", "--clients=5").baselines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--shape=steady", "--shape=many-rooms", "--growth", "--sign-ins=5"})
  void but_not_in_every_shape(String argument) {
    LoadOptions options = parse("--clients=2", argument);

    assertThatThrownBy(options::clients)
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--clients");
  }

  @Test
  void checks_are_all_or_those_that_are_named() {
    assertThat(parse().checks()).isEmpty();
    assertThat(parse("--check").checks()).contains(List.of());
    assertThat(parse("--check", "one", "other").checks()).contains(List.of("one", "other"));
  }

  @Test
  void growth_needs_clusters_of_its_own() {
    LoadOptions options = parse("--growth", "--target=cluster.json");

    assertThatThrownBy(options::growth).isInstanceOf(ParameterException.class);
  }

  private static LoadOptions parse(String... arguments) {
    Command command = new Command();
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return command.options;
  }

  @CommandLine.Command
  private static final class Command {
    @CommandLine.Mixin private final LoadOptions options = new LoadOptions();
  }
}
