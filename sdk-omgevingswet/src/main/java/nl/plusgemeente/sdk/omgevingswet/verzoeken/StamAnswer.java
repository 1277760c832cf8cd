package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;

/** An answer that is a message of STAM, of whatever content type: no public source tells it. */
record StamAnswer() implements Answer<StamBericht> {
    static final StamAnswer INSTANCE = new StamAnswer();

    @Override
    public StamBericht read(AnswerBody body) {
        return StamBericht.read(body.stream());
    }

    @Override
    public boolean json() {
        return false;
    }
}
