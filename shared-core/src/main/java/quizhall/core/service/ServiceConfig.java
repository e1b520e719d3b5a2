package quizhall.core.service;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import quizhall.core.config.BadConfiguration;

/**
 * The layers of an executable's configuration, the first that says something wins:
 *
 * <ol>
 *   <li>system properties
 *   <li>{@code -Dconfig.file}, else {@code application.conf}
 *   <li>{@code quizhall-<executable>.conf} of the classpath: what this executable sets that no
 *       library's reference may, such as {@code akka.*} or its port
 *   <li>{@code quizhall-defaults.conf}: the same for all executables
 *   <li>each library's {@code reference.conf}
 * </ol>
 */
public final class ServiceConfig {
  private ServiceConfig() {}

  public static Config load(String executable) {
    try {
      return ConfigFactory.defaultOverrides()
          .withFallback(ConfigFactory.defaultApplication())
          .withFallback(ConfigFactory.parseResources("quizhall-" + executable + ".conf"))
          .withFallback(ConfigFactory.parseResources("quizhall-defaults.conf"))
          .withFallback(ConfigFactory.defaultReferenceUnresolved())
          .resolve();
    } catch (ConfigException unreadable) {
      throw new BadConfiguration("The configuration cannot be read: " + unreadable.getMessage());
    }
  }
}
