package quizhall.game.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import akka.http.javadsl.model.headers.EntityTag;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.core.config.Settings;
import quizhall.core.http.BasePath;
import quizhall.game.http.PageFile.Form;

/**
 * The built pages, for where no web server stands before us. All files are read at the start: so no
 * address can lead out of the folder, and a build under way is never half served. Every address
 * that is neither a file nor of a service is a place within the single page.
 */
final class Pages {
  private static final String PATH = "quizhall.game.pages";
  private static final String INDEX = "/index.html";
  private static final String HASHED = "/assets/";

  /** As the build writes it into the page; relative addresses in the page begin there. */
  private static final String BASE = "<base href=\"/\"";

  private final Map<String, PageFile> files;

  private Pages(Map<String, PageFile> files) {
    this.files = Map.copyOf(files);
  }

  /** Those of {@code quizhall.game.pages}; none when it is not set. */
  static Optional<Pages> of(Settings settings, BasePath basePath) {
    return settings
        .optionalText(PATH)
        .map(Path::of)
        .map(
            folder -> {
              Pages pages = new Pages(read(folder, basePath));
              if (!pages.files.containsKey(INDEX)) {
                throw settings.bad(PATH, "has no index.html: " + folder.toAbsolutePath());
              }
              return pages;
            });
  }

  Route route() {
    return Directives.get(
        () ->
            Directives.extractUnmatchedPath(
                path ->
                    Directives.extractRequest(
                        request ->
                            find(path.isEmpty() ? "/" : path)
                                .map(file -> file.answer(request))
                                .orElseGet(Directives::reject))));
  }

  private Optional<PageFile> find(String path) {
    if (path.equals("/api") || path.startsWith("/api/") || path.startsWith("/health/")) {
      return Optional.empty();
    }
    Optional<PageFile> file = Optional.ofNullable(files.get(path));
    // A file that is missing must not look like a page: browsers would try to run it.
    return file.isEmpty() && !path.substring(path.lastIndexOf('/')).contains(".")
        ? Optional.of(files.get(INDEX))
        : file;
  }

  private static Map<String, PageFile> read(Path folder, BasePath basePath) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> all = paths.filter(Files::isRegularFile).filter(Pages::isUnpacked).toList();
      Map<String, PageFile> files = new HashMap<>();
      for (Path path : all) {
        String address = "/" + folder.relativize(path).toString().replace('\\', '/');
        files.put(
            address,
            address.equals(INDEX) ? index(path, basePath) : file(path, forms(path), address));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("the pages cannot be read", e);
    }
  }

  private static PageFile file(Path path, List<Form> forms, String address) {
    return new PageFile(
        Directives.defaultContentTypeResolver().resolve(path.getFileName().toString()),
        forms,
        address.startsWith(HASHED));
  }

  /** Where the base is another than the build has written down, it is not packed, being small. */
  private static PageFile index(Path path, BasePath basePath) throws IOException {
    if (basePath.value().equals("/")) {
      return file(path, forms(path), INDEX);
    }
    String page =
        Files.readString(path).replace(BASE, BASE.replace("\"/\"", "\"" + basePath.value() + "\""));
    return file(path, List.of(form(Coding.IDENTITY, page.getBytes(UTF_8))), INDEX);
  }

  private static List<Form> forms(Path path) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Coding coding : Coding.values()) {
      Path packed = path.resolveSibling(path.getFileName() + coding.suffix());
      if (Files.isRegularFile(packed)) {
        forms.add(form(coding, Files.readAllBytes(packed)));
      }
    }
    return forms;
  }

  private static boolean isUnpacked(Path path) {
    return Arrays.stream(Coding.values())
        .filter(coding -> coding != Coding.IDENTITY)
        .noneMatch(coding -> path.toString().endsWith(coding.suffix()));
  }

  private static Form form(Coding coding, byte[] bytes) {
    return new Form(coding, bytes, EntityTag.create(digest(bytes), false));
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
