package quizhall.standalone;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** Where the processes of a local cluster run, and what. By default all on loopback, this build. */
interface Machines {
  Machines LOOPBACK = new Machines() {};

  /** Of auth-api and quiz-api. */
  default Machine ofServices() {
    return Machine.LOOPBACK;
  }

  /**
   * @param number of the game server, from 1
   */
  default Machine ofNode(int number) {
    return Machine.LOOPBACK;
  }

  /** Of auth-api and quiz-api. */
  default String classPath() {
    return System.getProperty("java.class.path");
  }

  /** Of a game server. */
  default String classPath(int number) {
    return classPath();
  }

  /** What a game server is told besides. */
  default Config settings(int number, ClusterPorts ports) {
    return ConfigFactory.empty();
  }
}
