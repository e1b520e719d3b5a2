package quizhall.standalone;

/** Where a node listens besides its HTTP port: for other nodes, and for akka-management. */
record ClusterPorts(int artery, int management) {}
