// What Microsoft's own validator (the Open XML SDK) has against Word and Excel files: {file: [what is wrong, …]}.
// Usage: node office_errors.mjs VALIDATOR FILE...
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [validator, ...files] = process.argv.slice(2);
const { default: validate, getFileFormatFromName } = await import(pathToFileURL(validator));
const found = {};
for (const file of files) {
  const errors = await validate(await readFile(file), getFileFormatFromName(file), "Office2019");
  found[file] = errors.map((error) => `${error.path.partUri}${error.path.xpath}: ${error.description}`);
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
