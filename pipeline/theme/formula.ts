/**
 * Size of a formula in the text around it. Our text face is larger on its body than the letters of MathJax (x-height 0.475
 * to 0.442 of the size, capitals 0.670 to 0.683): between what either asks for, so that both look like one size.
 */
export const formulaScale = 1.04
