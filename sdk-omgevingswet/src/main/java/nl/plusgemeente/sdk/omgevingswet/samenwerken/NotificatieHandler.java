package nl.plusgemeente.sdk.omgevingswet.samenwerken;

/** What an application does with a notificatie. */
@FunctionalInterface
public interface NotificatieHandler {

    /**
     * Handles one notificatie. When this returns, it is not given again. When this throws, or the process ends before it
     * returns, it is given again, and then {@code again} is {@code true}.
     *
     * @param notificatie what happened; {@link Notificatie#notificatieId()} is the key under which the application can see
     *     whether it did its work before
     * @param again whether it was given before, so that the work may be done already or in part
     */
    void handle(Notificatie notificatie, boolean again);
}
