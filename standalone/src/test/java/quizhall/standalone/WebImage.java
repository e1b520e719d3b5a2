package quizhall.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The NGINX of the web image, as it would be configured on this machine: files in a folder, servers
 * at addresses instead of names that only Docker knows.
 */
record WebImage(ComposeFile.Service web, Path folder) {
  private static final Path CONFIG = Checkout.HOME.resolve("cluster-config");
  private static final Pattern SETTING = Pattern.compile("(QUIZHALL_\\w+)=(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern HEADERS = Pattern.compile("RUN (sed -n '[^']*')");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(QUIZHALL_\\w+)}");

  /** Writes the files and returns the main one. */
  Path rendered() throws IOException {
    Map<String, String> values = values();
    Path site = folder.resolve("default.conf");
    Files.writeString(
        site,
        PLACEHOLDER
            .matcher(Files.readString(CONFIG.resolve("nginx/quizhall.conf.template")))
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group()))));
    Path types = Path.of("/etc/nginx/mime.types");
    String main =
        Files.readString(CONFIG.resolve("docker/nginx.conf"))
            .replace("/tmp/", folder + "/")
            .replace("/var/log/nginx", folder.toString())
            .replace("/etc/nginx/conf.d/*.conf", site.toString());
    if (!Files.exists(types)) {
      main = main.replace("include /etc/nginx/mime.types;", "");
    }
    return Files.writeString(folder.resolve("nginx.conf"), main);
  }

  /** What the image sets, and what docker-compose.yml sets. */
  private Map<String, String> values() throws IOException {
    Map<String, String> values = new TreeMap<>();
    SETTING
        .matcher(Files.readString(Checkout.HOME.resolve(web.dockerfile())))
        .results()
        .forEach(
            set -> values.put(set.group(1), set.group(2) == null ? set.group(3) : set.group(2)));
    values.putAll(web.environment());
    values.replaceAll(
        (name, value) ->
            name.endsWith("_SERVERS")
                // Versions before 1.27.3 do not know the word.
                ? value.replaceAll("server [\\w-]+:", "server 127.0.0.1:").replace(" resolve", "")
                : value);
    values.put("QUIZHALL_LOGS", folder.toString());
    values.put("QUIZHALL_HEADERS", headers().toString());
    return values;
  }

  /** As the image makes the file. */
  private Path headers() throws IOException {
    Matcher command = HEADERS.matcher(Files.readString(Checkout.HOME.resolve(web.dockerfile())));
    if (!command.find()) {
      throw new AssertionError("the image makes no headers");
    }
    return Files.writeString(
        folder.resolve("headers.conf"),
        Programs.output(
            List.of(
                "sh",
                "-c",
                command.group(1)
                    + " "
                    + Checkout.HOME.resolve(
                        "shared-core/src/main/resources/security-headers.txt"))));
  }
}
