package quizhall.game.http;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.EntityTag;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the pages, in memory, in each form that it can be sent in.
 *
 * @param forms the best first; the last one is the file as it is
 * @param fixed whether the name changes with the content, so that nobody need ever ask again
 */
record PageFile(ContentType type, List<Form> forms, boolean fixed) {
  private static final HttpHeader FOREVER =
      RawHeader.create("Cache-Control", "public, max-age=31536000, immutable");
  private static final HttpHeader ASK = RawHeader.create("Cache-Control", "no-cache");
  private static final HttpHeader BY_ENCODING = RawHeader.create("Vary", "Accept-Encoding");

  PageFile {
    forms = List.copyOf(forms);
  }

  /**
   * The bytes that are sent.
   *
   * @param etag its own for each form, since caches put parts of equal tags together
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Form(Coding coding, byte[] bytes, EntityTag etag) {}

  /** Whole, or that it has not changed; a part that is asked for gets the whole. */
  Route answer(HttpRequest request) {
    Form form = wanted(request);
    List<HttpHeader> headers = new ArrayList<>();
    headers.add(fixed ? FOREVER : ASK);
    if (forms.size() > 1) {
      headers.add(BY_ENCODING);
    }
    return Directives.respondWithHeaders(
        headers,
        () -> Directives.conditional(form.etag(), () -> Directives.complete(response(form))));
  }

  private Form wanted(HttpRequest request) {
    Coding wanted =
        Coding.preferred(forms.stream().map(Form::coding).toList(), Coding.accepted(request));
    return forms.stream().filter(form -> form.coding() == wanted).findFirst().orElseThrow();
  }

  private HttpResponse response(Form form) {
    HttpResponse response =
        HttpResponse.create().withEntity(HttpEntities.create(type, form.bytes()));
    return form.coding() == Coding.IDENTITY
        ? response
        : response.addHeader(RawHeader.create("Content-Encoding", form.coding().token()));
  }
}
