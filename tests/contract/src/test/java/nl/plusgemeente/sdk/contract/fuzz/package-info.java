/** Answers that are not as they should be, by the hundred thousand. Start reading at {@link AnswerFuzzTest}. */
package nl.plusgemeente.sdk.contract.fuzz;
