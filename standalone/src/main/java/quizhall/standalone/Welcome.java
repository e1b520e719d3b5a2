package quizhall.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What the person at the terminal reads when everything runs. */
final class Welcome {
  private Welcome() {}

  static String text(OneProcess quizhall, Path data) {
    var text = new StringBuilder("\n  Quizhall is running.\n\n");
    ways(text, quizhall.here(), quizhall.addresses());
    account(text, quizhall.secrets());
    end(text, data);
    return text.toString();
  }

  static String text(LocalCluster cluster, Path data) {
    var text =
        new StringBuilder(
            "%n  Quizhall is running, with %d game servers.%n%n".formatted(cluster.nodes().size()));
    cluster
        .front()
        .ifPresentOrElse(
            front -> ways(text, front, cluster.addresses()),
            () ->
                text.append(
                    """
                        NGINX was not found, so there are no pages and no common address: only the
                        services' own. To play: apt install nginx, or brew install nginx.
                    """));
    text.append('\n');
    process(text, cluster.auth());
    process(text, cluster.quiz());
    cluster.nodes().forEach(node -> process(text, node));
    account(text, cluster.secrets());
    end(text, data);
    return text.toString();
  }

  private static void ways(StringBuilder text, URI here, List<String> addresses) {
    line(text, "Here", here.toString());
    addresses.forEach(address -> line(text, "For phones", address));
  }

  private static void process(StringBuilder text, ServiceProcess process) {
    line(text, process.name(), "%s  pid %d".formatted(process.address(), process.pid()));
  }

  private static void account(StringBuilder text, Secrets secrets) {
    text.append('\n');
    line(text, "Sign in as", HostAccount.EMAIL);
    line(text, "Password", secrets.hostPassword() + "  (until you change it)");
  }

  private static void end(StringBuilder text, Path data) {
    text.append('\n');
    line(text, "Data and log", data.toString());
    line(text, "Stop", "Ctrl-C");
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append("    %-17s %s%n".formatted(what, value));
  }
}
