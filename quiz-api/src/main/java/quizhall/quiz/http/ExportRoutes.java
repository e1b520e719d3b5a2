package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;

import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Reader;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.library.Export;
import quizhall.quiz.library.ExportLibrary;
import quizhall.quiz.library.FileName;
import quizhall.quiz.library.WritableFormats;

/** {@code /quizzes/…/export}: quizzes leave as files. */
final class ExportRoutes {

  private final ExportLibrary library;
  private final Callers callers;
  private final ExportPlaces places;

  ExportRoutes(ExportLibrary library, Callers callers, int atOnce) {
    this.library = library;
    this.callers = callers;
    this.places = new ExportPlaces(atOnce);
  }

  Route routes() {
    Route all =
        concat(
            path("export", () -> get(this::all)),
            path(PathMatchers.segment("export").slash("size"), () -> get(this::size)),
            path(PathMatchers.uuidSegment().slash("export"), id -> get(() -> one(id))),
            path(
                PathMatchers.uuidSegment().slash("export").slash("losses"),
                id -> get(() -> losses(id))));
    return pathPrefix("quizzes", () -> all);
  }

  private Route all() {
    return callers.user(
        owner ->
            format(
                List.of(FileFormat.QUIZHALL.code()),
                _ -> folder(folder -> all(owner.id(), folder))));
  }

  private Route all(OwnerId owner, Optional<FolderId> folder) {
    Optional<OwnerId> reader = Optional.of(owner);
    places.check(reader);
    return Answers.complete(library.allOf(owner, folder), export -> file(export, reader));
  }

  private Route size() {
    return callers.user(
        owner ->
            folder(
                folder ->
                    Answers.complete(
                        library.sizeOf(owner.id(), folder), size -> HttpApi.json(200, size))));
  }

  private static Route folder(Function<Optional<FolderId>, Route> inner) {
    return Directives.parameterOptional(
        "folder",
        given -> {
          try {
            return inner.apply(given.map(UUID::fromString).map(FolderId::new));
          } catch (IllegalArgumentException noId) {
            return Parameters.wrong("folder", "must be the id of a folder");
          }
        });
  }

  private Route one(UUID id) {
    return reader(
        reader ->
            writer(
                writer -> {
                  places.check(reader.account());
                  return Answers.complete(
                      library.of(new QuizId(id), writer, reader),
                      export -> file(export, reader.account()));
                }));
  }

  private Route losses(UUID id) {
    return reader(
        reader ->
            writer(
                writer ->
                    Answers.complete(
                        library.losses(new QuizId(id), writer, reader),
                        losses -> HttpApi.json(200, losses))));
  }

  /** Whoever may read a quiz may take it along as it is read. */
  private Route reader(Function<Reader, Route> inner) {
    return callers.reader(
        account -> Parameters.link(link -> inner.apply(new Reader(account, link))));
  }

  private static Route writer(Function<FormatWriter, Route> inner) {
    return format(
        WritableFormats.codes(), code -> inner.apply(WritableFormats.of(code).orElseThrow()));
  }

  private static Route format(List<String> known, Function<String, Route> inner) {
    return Directives.parameterOptional(
        "format",
        given ->
            given.filter(known::contains).isPresent()
                ? inner.apply(given.get())
                : Parameters.wrong("format", "must be one of " + String.join(", ", known)));
  }

  private HttpResponse file(Export export, Optional<OwnerId> reader) {
    return HttpResponse.create()
        .withEntity(
            HttpEntities.create(
                ContentTypes.parse(export.mediaType()),
                WrittenBody.of(
                    export.content(), () -> places.enter(reader), () -> places.leave(reader))))
        .addHeader(RawHeader.create("Cache-Control", "no-store"))
        .addHeader(RawHeader.create("Content-Disposition", disposition(export.name())));
  }

  /** RFC 6266: in ASCII, and as it is called for those who read the second name. */
  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            new FileName(name).ascii().replace("\"", "_").replace("\\", "_"),
            encoded.replace("*", "%2A"));
  }
}
