package quizhall.core.service;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import quizhall.core.config.BadConfiguration;

/**
 * The layers of an executable's configuration, the first that says something wins:
 *
 * <ol>
 *   <li>what the executable works out by itself, such as the address of a store it brings along
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
    return load(executable, ConfigFactory.empty());
  }

  /** The same below what the executable has worked out. */
  public static Config load(String executable, Config workedOut) {
    try {
      return workedOut
          .withFallback(ConfigFactory.defaultOverrides())
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
