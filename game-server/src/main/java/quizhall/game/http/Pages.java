package quizhall.game.http;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.core.config.Settings;

/**
 * The built pages, for where no web server stands before us. All files are read at the start: so no
 * address can lead out of the folder, and a build under way is never half served. Every address
 * that is neither a file nor of a service is a place within the single page.
 */
final class Pages {
  private static final String PATH = "quizhall.game.pages";
  private static final String INDEX = "/index.html";
  private static final String HASHED = "/assets/";
  private static final String GZIPPED = ".gz";

  private final Map<String, PageFile> files;

  private Pages(Map<String, PageFile> files) {
    this.files = Map.copyOf(files);
  }

  /** Those of {@code quizhall.game.pages}; none when it is not set. */
  static Optional<Pages> of(Settings settings) {
    return settings
        .optionalText(PATH)
        .map(Path::of)
        .map(
            folder -> {
              Pages pages = new Pages(read(folder));
              if (!pages.files.containsKey(INDEX)) {
                throw settings.bad(PATH, "has no index.html: " + folder.toAbsolutePath());
              }
              return pages;
            });
  }

  Route route() {
    return Directives.get(
        () ->
            Directives.extractRequest(
                request ->
                    find(request)
                        .map(file -> Directives.complete(file.answer(request)))
                        .orElseGet(Directives::reject)));
  }

  private Optional<PageFile> find(HttpRequest request) {
    String path = request.getUri().path();
    if (path.equals("/api") || path.startsWith("/api/") || path.startsWith("/health/")) {
      return Optional.empty();
    }
    Optional<PageFile> file = Optional.ofNullable(files.get(path));
    // A file that is missing must not look like a page: browsers would try to run it.
    return file.isEmpty() && !path.substring(path.lastIndexOf('/')).contains(".")
        ? Optional.of(files.get(INDEX))
        : file;
  }

  private static Map<String, PageFile> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> all = paths.filter(Files::isRegularFile).toList();
      Map<String, PageFile> files = new HashMap<>();
      for (Path path : all) {
        String address = "/" + folder.relativize(path).toString().replace('\\', '/');
        files.put(address, file(path, address));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("the pages cannot be read", e);
    }
  }

  private static PageFile file(Path path, String address) throws IOException {
    byte[] content = Files.readAllBytes(path);
    Path gzipped = path.resolveSibling(path.getFileName() + GZIPPED);
    return new PageFile(
        Directives.defaultContentTypeResolver().resolve(path.getFileName().toString()),
        content,
        Files.isRegularFile(gzipped) ? Optional.of(Files.readAllBytes(gzipped)) : Optional.empty(),
        etag(content),
        address.startsWith(HASHED));
  }

  private static String etag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
