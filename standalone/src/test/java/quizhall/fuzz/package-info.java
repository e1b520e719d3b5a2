/**
 * Fuzzing of what comes over the network, by a fuzzer that is led by coverage: {@code ./quizhall
 * drill fuzz}. A target is called with one input after another; whatever it throws is a finding.
 */
package quizhall.fuzz;
