package nl.plusgemeente.sdk.check;

/**
 * One difference between the SDK and a published document.
 *
 * @param kind what kind of difference
 * @param where the operation, or the field
 * @param what what differs
 */
record Drift(Kind kind, String where, String what) {

    /** What kind of difference, from what breaks calls to what is only new. */
    enum Kind {
        OPERATION_GONE("the document has no such operation", true),
        PARAMETER_REQUIRED("the API wants a parameter that is never sent", true),
        TYPE_DIFFERS("a field is of another type", true),
        PARAMETER_UNKNOWN("a parameter is sent that the document does not have", true),
        FIELD_UNKNOWN("a field is read that the document does not have", false),
        FIELD_NEW("a field of the document is not read", false),
        OPERATION_NEW("an operation of the document has no method", false);

        private final String words;
        private final boolean breaking;

        Kind(String words, boolean breaking) {
            this.words = words;
            this.breaking = breaking;
        }

        String words() {
            return words;
        }

        /** Whether calls may fail or be misread because of it. */
        boolean breaking() {
            return breaking;
        }
    }
}
