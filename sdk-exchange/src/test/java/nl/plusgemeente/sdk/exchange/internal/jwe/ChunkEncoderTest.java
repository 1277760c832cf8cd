package nl.plusgemeente.sdk.exchange.internal.jwe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChunkEncoderTest {

    @Property(tries = 300)
    void encode_ofWholeGroups_isThatOfTheJdk(@ForAll @IntRange(min = 1, max = 500) int groups, @ForAll long seed) {
        byte[] bytes = new byte[groups * 6];
        new Random(seed).nextBytes(bytes);
        byte[] expected = Base64.getUrlEncoder().withoutPadding().encode(bytes);
        byte[] own = new byte[groups * 8];
        byte[] chosen = new byte[groups * 8];

        ChunkEncoder.sixAtATime(bytes, own);
        ChunkEncoder.encode(bytes, chosen);

        assertThat(own).isEqualTo(expected);
        assertThat(chosen).isEqualTo(expected);
    }
}
