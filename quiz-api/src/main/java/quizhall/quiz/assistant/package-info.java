/**
 * Questions that a language model proposes: what it is asked, how it is reached, and what can be
 * made of its reply. Nothing here trusts it: a reply is read as a file of a stranger is.
 */
package quizhall.quiz.assistant;
