package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import org.jspecify.annotations.Nullable;

/** The parameters that the lists and searches of this API have in common. */
final class ListParameters {
    private static final int PAGE_SIZE = 100;

    private Tijdreis tijdreis = Tijdreis.NU;
    private boolean expanded;
    private boolean primair;
    private @Nullable String sort;
    private int pageSize = PAGE_SIZE;

    void op(Tijdreis moment) {
        tijdreis = moment;
    }

    void expand() {
        expanded = true;
    }

    void primair() {
        primair = true;
    }

    void sort(String order) {
        sort = order;
    }

    void pageSize(int size) {
        pageSize = DsoApis.PRESENTEREN.paging().checkedSize(size);
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        call.pageSize(pageSize);
        if (expanded) {
            call.query("_expand", "true");
        }
        if (primair) {
            call.query("locatieSelectie", "primair");
        }
        if (sort != null) {
            call.query("_sort", sort);
        }
        return tijdreis.in(call);
    }
}
