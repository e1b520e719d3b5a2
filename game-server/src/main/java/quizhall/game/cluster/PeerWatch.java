package quizhall.game.cluster;

import akka.actor.Address;
import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Adapter;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.cluster.ClusterEvent.MemberEvent;
import akka.cluster.ClusterEvent.MemberRemoved;
import akka.cluster.Member;
import akka.cluster.UniqueAddress;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Down;
import akka.cluster.typed.Subscribe;
import akka.remote.DefaultFailureDetectorRegistry;
import akka.remote.FailureDetector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import scala.jdk.javaapi.OptionConverters;

/**
 * Holds a lifeline to each other member. One that was seen dead it makes unreachable at once and
 * takes out of the cluster, where {@link Evidence} allows it; the shards of the dead go elsewhere
 * as soon as all others have heard of that. Nothing of it survives a restart, or needs to.
 */
final class PeerWatch extends AbstractBehavior<PeerWatch.Message> {
  private final Cluster cluster;
  private final Map<UniqueAddress, Lifeline> lifelines = new HashMap<>();
  private final Map<UniqueAddress, Contact> contacts = new HashMap<>();
  private final Set<UniqueAddress> removed = new HashSet<>();

  sealed interface Message {}

  private record MemberChanged(MemberEvent event) implements Message {}

  private record Found(UniqueAddress peer, Lifeline.Finding finding) implements Message {}

  private PeerWatch(ActorContext<Message> context) {
    super(context);
    this.cluster = Cluster.get(context.getSystem());
    cluster
        .subscriptions()
        .tell(
            Subscribe.create(
                context.messageAdapter(MemberEvent.class, MemberChanged::new), MemberEvent.class));
  }

  static Behavior<Message> create() {
    return Behaviors.setup(PeerWatch::new);
  }

  @Override
  public Receive<Message> createReceive() {
    return newReceiveBuilder()
        .onMessage(MemberChanged.class, changed -> follow(changed.event()))
        .onMessage(Found.class, this::found)
        .onSignal(PostStop.class, _ -> letGo())
        .build();
  }

  private Behavior<Message> follow(MemberEvent event) {
    UniqueAddress peer = event.member().uniqueAddress();
    if (event instanceof MemberRemoved) {
      contacts.remove(peer);
      removed.remove(peer);
      Lifeline lifeline = lifelines.remove(peer);
      if (lifeline != null) {
        lifeline.close();
      }
    } else if (!peer.equals(cluster.selfMember().uniqueAddress())) {
      lifelines.computeIfAbsent(peer, this::lifelineTo);
    }
    return this;
  }

  private Lifeline lifelineTo(UniqueAddress peer) {
    var self = getContext().getSelf();
    Address address = peer.address();
    return Lifeline.to(
        address.getHost().orElseThrow(),
        address.getPort().orElseThrow(),
        finding -> self.tell(new Found(peer, finding)));
  }

  private Behavior<Message> found(Found found) {
    if (!lifelines.containsKey(found.peer())) {
      return this;
    }
    note(found.peer(), found.finding());
    if (found.finding() == Lifeline.Finding.LOST) {
      askWhoElseIsThere();
    }
    removable().stream().filter(removed::add).forEach(this::remove);
    return this;
  }

  private void note(UniqueAddress peer, Lifeline.Finding finding) {
    contacts.put(peer, contacts.getOrDefault(peer, Contact.NONE).after(finding));
  }

  /** Whether we are the ones who were cut off must not be told from what was true before. */
  private void askWhoElseIsThere() {
    for (var each : lifelines.entrySet()) {
      if (contacts.getOrDefault(each.getKey(), Contact.NONE).connected()) {
        note(each.getKey(), Lifeline.Finding.LOST);
        each.getValue().renew();
      }
    }
  }

  private Set<UniqueAddress> removable() {
    var state = cluster.state();
    return Evidence.removable(
        cluster.selfMember().uniqueAddress(),
        StreamSupport.stream(state.getMembers().spliterator(), false)
            .collect(Collectors.toMap(Member::uniqueAddress, Member::status)),
        state.getUnreachable().stream().map(Member::uniqueAddress).collect(Collectors.toSet()),
        contacts);
  }

  private void remove(UniqueAddress peer) {
    getContext()
        .getLog()
        .warn("The process of {} has ended: it is taken out of the cluster", peer.address());
    if (detectorOf(peer.address()).orElse(null) instanceof EvidenceFailureDetector detector) {
      detector.seenDead();
    }
    cluster.manager().tell(new Down(peer.address()));
  }

  /** Empty where this node is not one of those who watch the member's heartbeats. */
  private Optional<FailureDetector> detectorOf(Address peer) {
    return akka.cluster.Cluster.get(Adapter.toClassic(getContext().getSystem())).failureDetector()
            instanceof DefaultFailureDetectorRegistry<Address> registry
        ? OptionConverters.toJava(registry.failureDetector(peer))
        : Optional.empty();
  }

  private Behavior<Message> letGo() {
    lifelines.values().forEach(Lifeline::close);
    return this;
  }
}
