package io.candor.cli;

import java.nio.file.Path;
import java.util.List;

import io.candor.bank.BankFiles;
import io.candor.bank.BankReading;
import io.candor.bank.FiledCollection;

/** A bank folder named on the command line: valid as a whole, or refused with every problem. */
final class BankFolder {

    private BankFolder() {
    }

    static BankReading read(Path folder) {
        BankReading reading = BankFiles.read(folder);
        if (!reading.problems().isEmpty()) {
            StringBuilder message = new StringBuilder("The bank is not valid:\n");
            reading.problems().forEach(p -> message.append("  ").append(p).append('\n'));
            throw new InputException(message.toString().stripTrailing());
        }
        return reading;
    }

    static BankReading read(Path folder, List<String> collections) {
        BankReading reading = read(folder);
        List<String> known = reading.collections().stream().map(FiledCollection::key).toList();
        for (String collection : collections) {
            if (!known.contains(collection)) {
                throw new InputException("There is no collection \"" + collection + "\" in " + folder + "; there are "
                        + String.join(", ", known) + ".");
            }
        }
        return reading;
    }
}
