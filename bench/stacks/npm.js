// Ours as an application has it: the package, with Lit, and the one element that it uses.
import '../../dist/elements/article/define.js';
