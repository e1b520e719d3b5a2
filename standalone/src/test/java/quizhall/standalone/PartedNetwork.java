package quizhall.standalone;

import java.util.Set;

/** Machines whose network can be parted: every node still reaches the stores and its players. */
interface PartedNetwork extends PackagedMachines, AutoCloseable {
  /** Where the nodes find what runs outside of the network, such as stores. */
  String hostOfStores();

  /**
   * What these nodes and the others send each other from now on gets lost, without a word to
   * anybody.
   */
  void cutOff(Set<Integer> nodes);

  void heal();

  @Override
  void close();
}
