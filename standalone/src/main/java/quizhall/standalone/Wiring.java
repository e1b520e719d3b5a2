package quizhall.standalone;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each service of an installation is told about its stores and about the others.
 *
 * @param auth where auth-api is
 * @param quiz where quiz-api is
 */
record Wiring(Secrets secrets, Stores stores, URI auth, URI quiz) {

  Config of(ServiceName service) {
    Map<String, Object> settings = new LinkedHashMap<>();
    String database = "quizhall." + service.key() + ".database.";
    settings.put(database + "url", stores.databaseUrl(service));
    settings.put(database + "user", service.database());
    settings.put(database + "password", secrets.database(service));
    settings.put("quizhall.amqp.uri", stores.amqpUri());
    switch (service) {
      case AUTH -> {
        settings.put("quizhall.auth.key-encryption-key", secrets.keyEncryptionKey());
        settings.put("quizhall.auth.seed.email", HostAccount.EMAIL);
        settings.put("quizhall.auth.seed.name", HostAccount.NAME);
        settings.put("quizhall.auth.seed.password", secrets.hostPassword());
      }
      case QUIZ -> {
        settings.put("quizhall.auth.url", auth.toString());
        settings.put("quizhall.service-key", secrets.serviceKey());
        settings.put("quizhall.quiz.seed-samples", true);
      }
      case GAME -> {
        settings.put("quizhall.auth.url", auth.toString());
        settings.put("quizhall.quiz.url", quiz.toString());
        settings.put("quizhall.service-key", secrets.serviceKey());
        settings.put("quizhall.game.session-keys", secrets.sessionKeys());
      }
    }
    return ConfigFactory.parseMap(settings, "the data folder's " + service.key());
  }

  /** For all of them in one process. */
  Config ofAll() {
    Config all = ConfigFactory.empty();
    for (var service : ServiceName.values()) {
      all = all.withFallback(of(service));
    }
    return all;
  }
}
