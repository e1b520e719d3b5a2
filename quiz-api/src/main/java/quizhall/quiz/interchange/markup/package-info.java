/**
 * Files in XML, and texts in HTML: both become trees of the same kind here, and every text becomes
 * our Markdown, so that no HTML of a file is ever kept.
 */
package quizhall.quiz.interchange.markup;
