package quizhall.game.cluster;

import akka.cluster.ConfigValidation;
import akka.cluster.Invalid;
import akka.cluster.JoinConfigCompatChecker;
import akka.cluster.Valid;
import com.typesafe.config.Config;
import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Keeps nodes out of a cluster whose nodes find another shard for the same room: it would have an
 * owner by either. Akka asks on both sides whenever a node joins, and ends the process of one that
 * does not fit; releases before 0.1.0 had no such word, so theirs is missing.
 */
public final class SameShardsChecker extends JoinConfigCompatChecker {
  private static final String PATH = "quizhall.game.cluster.shard-of-a-room";

  @Override
  public Seq<String> requiredKeys() {
    return CollectionConverters.asScala(List.of(PATH)).toList();
  }

  @Override
  public ConfigValidation check(Config toCheck, Config actual) {
    String theirs = toCheck.hasPath(PATH) ? toCheck.getString(PATH) : "(none)";
    String ours = actual.getString(PATH);
    return theirs.equals(ours)
        ? Valid.getInstance()
        : new Invalid(
            CollectionConverters.asScala(
                    List.of(
                        ("%s is %s there and %s here: these releases cannot run side by side."
                                + " Stop all game-servers, then start those of one release")
                            .formatted(PATH, theirs, ours)))
                .toList());
  }
}
