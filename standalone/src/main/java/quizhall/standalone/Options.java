package quizhall.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import quizhall.core.config.BadConfiguration;

/**
 * What the command line says; of an option given twice the last one counts.
 *
 * @param port where people come in; 0 for any free one
 * @param data the folder that outlives the process
 * @param home the checkout, with the built pages and the cluster's configuration in it
 * @param open whether the pages are shown in the browser of whoever started us
 * @param rest what belongs to no option
 */
record Options(int port, Path data, Path home, boolean open, List<String> rest) {
  private static final Options DEFAULTS =
      new Options(8080, Path.of(".quizhall"), Path.of(""), true, List.of());

  Options {
    data = data.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
    rest = List.copyOf(rest);
  }

  static Options parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Options options = DEFAULTS;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      if (equals > 0) {
        rest.push(argument.substring(equals + 1));
        argument = argument.substring(0, equals);
      }
      options =
          switch (argument) {
            case "--port" -> options.withPort(number(argument, value(argument, rest), 65_535));
            case "--data" -> options.withData(Path.of(value(argument, rest)));
            case "--home" -> options.withHome(Path.of(value(argument, rest)));
            case "--no-open" -> options.withoutOpening();
            default -> options.withRest(argument);
          };
    }
    return options;
  }

  /** For a command that takes nothing but options. */
  Options withoutRest() {
    if (!rest.isEmpty()) {
      throw new BadConfiguration("nothing is known about '%s'".formatted(String.join(" ", rest)));
    }
    return this;
  }

  Path pages() {
    return home.resolve("frontend").resolve("dist");
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new BadConfiguration(option + " needs a value");
    }
    return rest.pop();
  }

  static int number(String what, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new BadConfiguration("%s must be a number up to %d, not %s".formatted(what, most, text));
  }

  private Options withPort(int changed) {
    return new Options(changed, data, home, open, rest);
  }

  private Options withData(Path changed) {
    return new Options(port, changed, home, open, rest);
  }

  private Options withHome(Path changed) {
    return new Options(port, data, changed, open, rest);
  }

  private Options withoutOpening() {
    return new Options(port, data, home, false, rest);
  }

  private Options withRest(String more) {
    if (more.startsWith("-")) {
      throw new BadConfiguration("there is no option " + more);
    }
    return new Options(
        port, data, home, open, Stream.concat(rest.stream(), Stream.of(more)).toList());
  }
}
