package quizhall.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import quizhall.load.baseline.Baseline;
import quizhall.load.flood.SignInFlood;
import quizhall.load.hall.Entry;
import quizhall.load.hall.QuestionKind;
import quizhall.load.library.LibraryLoad;
import quizhall.load.measure.Pace;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/** What the command line says, and what is taken where it says nothing. */
final class LoadOptions {
  /** A quiz has a hundred questions at most, 20 seconds lead in, one is left over. */
  private static final int MOST_SECONDS = 970;

  /** Rounds of one room, without anything that only some players do. */
  private static final Set<Shape> SHAPES_OF_MANY_CLIENTS =
      EnumSet.of(Shape.BIG_ROOM, Shape.AT_SIGHT, Shape.UNANSWERED);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--shape",
      defaultValue = "big-room",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Shape shape;

  @Option(
      names = "--kind",
      defaultValue = "single",
      description =
          "Of the questions. Another one than ${DEFAULT-VALUE} is compared with that, on the same"
              + " servers, in place of the bare one: ${COMPLETION-CANDIDATES}.")
  private QuestionKind kind;

  @Option(
      names = "--players",
      defaultValue = "1000",
      description = "In all rooms together. Default: ${DEFAULT-VALUE}.")
  private int players;

  @Option(
      names = "--rooms",
      defaultValue = "40",
      description = "Where the shape has several. Default: ${DEFAULT-VALUE}.")
  private int rooms;

  @Option(
      names = "--room-size",
      defaultValue = "25",
      description = "Players of each room where there are several. Default: ${DEFAULT-VALUE}.")
  private int roomSize;

  @Option(
      names = "--nodes",
      defaultValue = "1",
      description = "Game servers. Default: ${DEFAULT-VALUE}.")
  private int nodes;

  @Option(
      names = "--clients",
      defaultValue = "1",
      description =
          "Processes that have the players' sockets, each as many as the others, for more players"
              + " than one process may have open files; then there are no bare servers, and the"
              + " shape is one of the first three. Default: ${DEFAULT-VALUE}.")
  private int clients;

  @Option(
      names = "--baselines",
      split = ",",
      defaultValue = "netty,akka-queue,akka-hub",
      description =
          "Bare servers to compare with, each in a process of its own:"
              + " ${COMPLETION-CANDIDATES}. Default: all.")
  private List<Baseline> baselines;

  @Option(
      names = "--spread",
      description = "Clients of one room come to all nodes; else to the same one.")
  private boolean spread;

  @Option(
      names = "--through-nginx",
      description =
          "Clients of Quizhall come through the NGINX of the cluster; its processor time is a line"
              + " of its own. Bare servers have none before them.")
  private boolean throughNginx;

  @Option(
      names = "--questions",
      defaultValue = "5",
      description = "That are measured. Default: ${DEFAULT-VALUE}.")
  private int questions;

  @Option(
      names = "--warmup",
      defaultValue = "2",
      description = "Questions of each room before them. Default: ${DEFAULT-VALUE}.")
  private int warmups;

  @Option(
      names = "--warm-frames",
      defaultValue = "200000",
      description =
          "That each server sends before anything is measured, so that its code is compiled; 0 for"
              + " none. Default: ${DEFAULT-VALUE}.")
  private int warmFrames;

  @Option(
      names = "--idle",
      defaultValue = "5",
      description =
          "Seconds in which it is measured what servers take when nothing happens, before the"
              + " questions; 0 for not at all. Default: ${DEFAULT-VALUE}.")
  private int idle;

  @Option(
      names = "--opening",
      defaultValue = "1000",
      description = "Clients that come in at the same time. Default: ${DEFAULT-VALUE}.")
  private int opening;

  @Option(
      names = "--seconds",
      defaultValue = "60",
      description =
          "Of the shape steady, after 20 in which all rooms begin; up to "
              + MOST_SECONDS
              + "; --repeat for more. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--growth",
      description = "Doubles players, rooms and nodes in turn, and prints how figures grow.")
  private boolean growth;

  @Option(
      names = "--sign-ins",
      description =
          "So many sign in at once, again and again, beside a room of --players and other requests;"
              + " prints by how much they slow these. On one process, as run has it.")
  private int signIns;

  @Option(
      names = "--quizzes",
      description =
          "Puts so many quizzes of ten questions into the library, and prints what searches, lists"
              + " and saves take beside a read by key.")
  private int quizzes;

  @Option(
      names = "--requests",
      defaultValue = "1000",
      description = "Of each kind with --quizzes. Default: ${DEFAULT-VALUE}.")
  private int requests;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description =
          "With --quizzes: where the library is kept, for runs after this one, which take it as it"
              + " is.")
  private Path keep;

  @Option(
      names = "--repeat",
      defaultValue = "1",
      description = "Runs that are measured. Default: ${DEFAULT-VALUE}.")
  private int repeat;

  @Option(
      names = "--at-most",
      paramLabel = "SERVER.FIGURE=RATIO",
      split = ",",
      description =
          "A ratio above this is a failure: --at-most netty.questionLastMs=1.3, by the names that"
              + " --json has.")
  private Map<String, Double> most = new LinkedHashMap<>();

  @Option(
      names = "--check",
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "Plays what was reached, or those of it that are named, and fails where a ratio is higher"
              + " now. No other options but --home.")
  private List<String> checks;

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "Event loops of the client. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(
      names = "--heap",
      defaultValue = "2g",
      description = "The largest heap of a server. Default: ${DEFAULT-VALUE}.")
  private String heap;

  @Option(
      names = "--target",
      description = "cluster.json of a running cluster, in place of one of our own.")
  private Path target;

  @Option(names = "--home", defaultValue = ".", hidden = true, description = "The checkout.")
  private Path home;

  @Option(names = "--json", description = "The result as one line of JSON, the last one printed.")
  private boolean json;

  Shape shape() {
    return shape;
  }

  QuestionKind kind() {
    return kind;
  }

  Size size() {
    return new Size(
        atLeast(1, "--rooms", rooms),
        atLeast(1, "--players", players),
        atLeast(1, "--room-size", roomSize),
        atLeast(1, "--questions", questions),
        atLeast(0, "--warmup", warmups),
        atLeast(1, "--opening", opening),
        Pace.of(
            Duration.ofSeconds(
                atMost(MOST_SECONDS, "--seconds", atLeast(10, "--seconds", seconds)))),
        entry(),
        atLeast(0, "--warm-frames", warmFrames),
        Duration.ofSeconds(atLeast(0, "--idle", idle)));
  }

  private Entry entry() {
    if (spread && throughNginx) {
      throw new ParameterException(
          command.commandLine(), "--spread and --through-nginx exclude each other");
    }
    return spread ? Entry.EVERY_NODE : throughNginx ? Entry.NGINX : Entry.NODE_OF_THE_ROOM;
  }

  /** Each once; none where one process could not have as many sockets. */
  List<Baseline> baselines() {
    return clients() > 1 ? List.of() : baselines.stream().distinct().toList();
  }

  int clients() {
    if (clients > 1 && (!SHAPES_OF_MANY_CLIENTS.contains(shape) || growth || signIns > 0)) {
      throw new ParameterException(
          command.commandLine(), "--clients is for the shapes " + SHAPES_OF_MANY_CLIENTS);
    }
    return atLeast(1, "--clients", clients);
  }

  /** The checks that are named; empty where no check is asked for. */
  Optional<List<String>> checks() {
    return Optional.ofNullable(checks);
  }

  Limits limits() {
    try {
      return new Limits(most);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          command.commandLine(), "--at-most: " + unknown.getMessage(), unknown);
    }
  }

  int nodes() {
    return atLeast(1, "--nodes", nodes);
  }

  int repeat() {
    return atLeast(1, "--repeat", repeat);
  }

  int threads() {
    return atLeast(1, "--threads", threads);
  }

  String heap() {
    return heap;
  }

  Optional<Path> target() {
    return Optional.ofNullable(target);
  }

  Path home() {
    return home.toAbsolutePath().normalize();
  }

  boolean growth() {
    if (growth && target != null) {
      throw new ParameterException(
          command.commandLine(), "--growth starts clusters of its own, so it takes no --target");
    }
    return growth;
  }

  boolean isFlood() {
    return signIns > 0;
  }

  SignInFlood.Size flood() {
    return new SignInFlood.Size(signIns, atLeast(200, "--players", players), repeat());
  }

  Optional<Path> keep() {
    if (keep != null && !isLibrary()) {
      throw new ParameterException(command.commandLine(), "--keep is for --quizzes");
    }
    return Optional.ofNullable(keep).map(folder -> folder.toAbsolutePath().normalize());
  }

  boolean isLibrary() {
    return quizzes > 0;
  }

  LibraryLoad.Size library() {
    int least = atLeast(2_000, "--quizzes", quizzes);
    return new LibraryLoad.Size(
        least,
        atLeast(4, "--requests", requests),
        Math.min(200, requests),
        Math.min(10_000, least / 2));
  }

  boolean json() {
    return json;
  }

  private int atMost(int most, String option, int value) {
    if (value > most) {
      throw new ParameterException(
          command.commandLine(), "%s must be %d or less, not %d".formatted(option, most, value));
    }
    return value;
  }

  private int atLeast(int least, String option, int value) {
    if (value < least) {
      throw new ParameterException(
          command.commandLine(), "%s must be %d or more, not %d".formatted(option, least, value));
    }
    return value;
  }
}
