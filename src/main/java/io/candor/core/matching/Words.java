package io.candor.core.matching;

import java.util.Arrays;
import java.util.Set;

/** Words that carry no subject of their own in a security questionnaire. */
final class Words {

    /** Weight of a word that nearly every question has, beside an informative one. */
    static final double BOILERPLATE_WEIGHT = 0.3;

    /** Function words of English. */
    static final Set<String> STOP = words("""
            a an and are as at be been being but by can could did do does doing for from had has have having he her his
            how i if in into is it its itself may might must of on onto or our ours shall she should so such than that
            the their theirs them then there these they this those to too us was we were what when where which while
            who whom whose why will with within would you your yours also any each every all other s t e g etc eg ie
            whether via per upon about""");

    /** What nearly every question and every policy sentence says: it weighs little, yet is not nothing. */
    static final Set<String> BOILERPLATE = words("""
            organization organisation organizations organisations organizational company companies vendor vendors
            supplier suppliers provider service services system systems please describe provide explain specify state
            list detail details attach indicate confirm ensure ensures ensuring establish established implement
            implemented implementation maintain maintained maintains mechanism mechanisms exist exists place process
            processes procedure procedures policy policies control controls use used using uses utilize utilized
            perform performed conduct conducted defined define defines document documented applicable appropriate
            relevant based including include includes require required requirements related following existing
            currently have yes no comment comments answer question n facilitate facilitates adequate formal formally
            make made take taken necessary""");

    private Words() {
    }

    /** Whether a word piece can carry meaning by itself: no mark, no punctuation, no function word. */
    static boolean isInformative(String piece) {
        return !piece.startsWith("[") && !STOP.contains(piece)
                && piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * How rare something is, in nats: near 0.7 where every answer has it, growing with the bank where few have it.
     *
     * @param answers number of answers
     * @param having how many of them have it
     */
    static double rarity(int answers, int having) {
        return Math.log(1 + (answers + 0.5) / (having + 0.5));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
