/**
 * Formats that people write in an editor: GIFT, Aiken, and Blackboard's tab-delimited questions.
 */
package quizhall.quiz.interchange.text;
